package org.pactwire.read.internal;

import org.pactwire.article.Rejection.Reason;

/** More data than the limits allow. */
class TooLarge extends BadInput {
    TooLarge(String message) {
        super(Reason.TOO_LARGE, message);
    }
}
