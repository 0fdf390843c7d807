/** Tests of persons, organisations, places and states. */
@NullMarked
package org.pactwire.extract.entity;

import org.jspecify.annotations.NullMarked;
