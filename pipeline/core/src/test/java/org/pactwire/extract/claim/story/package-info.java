@NullMarked
package org.pactwire.extract.claim.story;

import org.jspecify.annotations.NullMarked;
