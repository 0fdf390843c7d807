package org.pactwire.read.internal;

import java.io.IOException;

/** More data than the limits allow. */
final class TooLarge extends IOException {
    TooLarge(String message) {
        super(message);
    }
}
