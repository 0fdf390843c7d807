/** Persons, organisations, places and states, and the table of parties. */
@NullMarked
package org.pactwire.extract.entity;

import org.jspecify.annotations.NullMarked;
