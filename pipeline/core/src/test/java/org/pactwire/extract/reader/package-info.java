@NullMarked
package org.pactwire.extract.reader;

import org.jspecify.annotations.NullMarked;
