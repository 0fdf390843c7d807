@NullMarked
package org.pactwire.extract.claim.event;

import org.jspecify.annotations.NullMarked;
