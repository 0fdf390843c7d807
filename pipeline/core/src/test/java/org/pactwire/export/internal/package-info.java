@NullMarked
package org.pactwire.export.internal;

import org.jspecify.annotations.NullMarked;
