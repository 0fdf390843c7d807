@NullMarked
package org.pactwire.archive.internal;

import org.jspecify.annotations.NullMarked;
