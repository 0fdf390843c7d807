@NullMarked
package org.pactwire.app.page.drawing;

import org.jspecify.annotations.NullMarked;
