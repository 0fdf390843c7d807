package org.pactwire.extract.date.internal;

/** Where a bare weekday or month lies. */
enum Direction {
    PAST,
    FUTURE,
    /** No verb tells: the nearest. */
    NEAREST
}
