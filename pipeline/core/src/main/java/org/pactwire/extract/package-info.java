/** From an article to its mentions and claims. */
@NullMarked
package org.pactwire.extract;

import org.jspecify.annotations.NullMarked;
