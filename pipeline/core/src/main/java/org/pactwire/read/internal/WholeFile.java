package org.pactwire.read.internal;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Rejection;
import org.pactwire.article.Rejection.Reason;
import org.pactwire.read.Limits;
import org.pactwire.read.RawDocument;
import org.pactwire.read.RawDocument.Media;
import org.pactwire.read.ReadResult;

/** A file that is one document. */
final class WholeFile implements Records {
    private final InputStream in;
    private final String origin;
    private final Media media;
    private final Limits limits;
    private boolean given;

    WholeFile(InputStream in, String origin, Media media, Limits limits) {
        this.in = in;
        this.origin = origin;
        this.media = media;
        this.limits = limits;
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
        if (given) {
            return null;
        }
        given = true;
        byte[] content = in.readNBytes(limits.documentBytes() + 1);
        if (content.length > limits.documentBytes()) {
            throw new TooLarge("more than " + limits.documentBytes() + " bytes");
        }
        if (isBlank(content)) {
            return new ReadResult.Refused(
                    new Rejection(origin, Rejection.Stage.READ, Reason.EMPTY, "no text in the file"));
        }
        return new ReadResult.Read(new RawDocument(origin, "", "", "", "", "", media, content, null));
    }

    private static boolean isBlank(byte[] content) {
        for (byte b : content) {
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
