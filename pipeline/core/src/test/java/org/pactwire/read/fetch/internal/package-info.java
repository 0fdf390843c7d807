@NullMarked
package org.pactwire.read.fetch.internal;

import org.jspecify.annotations.NullMarked;
