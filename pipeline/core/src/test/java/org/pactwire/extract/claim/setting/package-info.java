@NullMarked
package org.pactwire.extract.claim.setting;

import org.jspecify.annotations.NullMarked;
