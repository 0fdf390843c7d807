package org.pactwire.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Rejection;
import org.pactwire.read.RawDocument;
import org.pactwire.read.RawDocuments;
import org.pactwire.read.ReadResult;

/** A source of documents that a test writes down. */
final class ListedDocuments implements RawDocuments {
    private final List<ReadResult> results = new ArrayList<>();
    private @Nullable IOException end;
    private int at;

    ListedDocuments text(String origin, String text) {
        results.add(new ReadResult.Read(new RawDocument(
                origin, "", "", "", "", "", RawDocument.Media.TEXT, text.getBytes(StandardCharsets.UTF_8), "UTF-8")));
        return this;
    }

    ListedDocuments refused(String origin) {
        results.add(new ReadResult.Refused(
                new Rejection(origin, Rejection.Stage.READ, Rejection.Reason.BINARY, "an image")));
        return this;
    }

    ListedDocuments breakingOff(String message) {
        end = new IOException(message);
        return this;
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
        if (at < results.size()) {
            return results.get(at++);
        }
        IOException trouble = end;
        if (trouble != null) {
            throw trouble;
        }
        return null;
    }

    @Override
    public long bytesRead() {
        return at;
    }

    @Override
    public long bytesTotal() {
        return results.size();
    }

    @Override
    public void close() {}
}
