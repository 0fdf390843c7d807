package org.pactwire.archive.internal;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.io.IOException;
import org.apache.lucene.util.BytesRef;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records of which there are few, as JSON: rejections, watches, names, what is a copy of what. {@link ArticleRecord} and {@link
 * PactRecord} have forms of their own. A lone surrogate, which no UTF-8 can hold, comes back as a question mark.
 */
final class RecordCodec {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(fields -> fields.withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .build();

    private RecordCodec() {}

    static byte[] encode(Object value) {
        return DocReader.bytes(MAPPER.writeValueAsString(value));
    }

    /**
     * @throws IOException if the bytes are damaged
     */
    static <T> T decode(BytesRef bytes, Class<T> type) throws IOException {
        try {
            return MAPPER.readValue(bytes.bytes, bytes.offset, bytes.length, type);
        } catch (JacksonException e) {
            throw new IOException("a stored " + type.getSimpleName() + " cannot be read: " + e.getMessage(), e);
        }
    }
}
