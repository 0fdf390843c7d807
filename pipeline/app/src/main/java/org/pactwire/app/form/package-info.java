/** Forms in which facts and their sources leave the program, the same for the command line and the page. */
@NullMarked
package org.pactwire.app.form;

import org.jspecify.annotations.NullMarked;
