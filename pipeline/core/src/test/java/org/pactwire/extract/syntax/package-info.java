@NullMarked
package org.pactwire.extract.syntax;

import org.jspecify.annotations.NullMarked;
