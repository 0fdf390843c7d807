@NullMarked
package org.pactwire.app.form;

import org.jspecify.annotations.NullMarked;
