@NullMarked
package org.pactwire.extract.claim.party;

import org.jspecify.annotations.NullMarked;
