@NullMarked
package org.pactwire.app.page;

import org.jspecify.annotations.NullMarked;
