/** How addresses are checked, hosts asked, listings read and answers kept. */
@NullMarked
package org.pactwire.read.fetch.internal;

import org.jspecify.annotations.NullMarked;
