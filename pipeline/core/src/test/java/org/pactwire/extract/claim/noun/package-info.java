@NullMarked
package org.pactwire.extract.claim.noun;

import org.jspecify.annotations.NullMarked;
