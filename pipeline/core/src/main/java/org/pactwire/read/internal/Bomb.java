package org.pactwire.read.internal;

/** A compressed stream that grows as only a bomb does: nothing more of it is read. */
final class Bomb extends TooLarge {
    Bomb(String message) {
        super(message);
    }
}
