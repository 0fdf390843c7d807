/** What one sentence says about one pact. */
@NullMarked
package org.pactwire.extract.claim;

import org.jspecify.annotations.NullMarked;
