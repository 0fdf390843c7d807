/** The page: searches the archive and shows pacts with their evidence, to a browser and as JSON and CSV. */
@NullMarked
package org.pactwire.app.page;

import org.jspecify.annotations.NullMarked;
