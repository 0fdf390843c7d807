package org.pactwire.read.internal;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.pactwire.read.Limits;

/** How a file is compressed, told from its first bytes. */
enum Compression {
    GZIP("gz") {
        @Override
        InputStream expand(InputStream in) throws IOException {
            return new GZIPInputStream(in, BUFFER);
        }
    },
    ZSTD("zst") {
        @Override
        InputStream expand(InputStream in) throws IOException {
            return new ZstdInputStream(in);
        }
    },
    BZIP2("bz2") {
        @Override
        InputStream expand(InputStream in) throws IOException {
            return new BZip2CompressorInputStream(in, true);
        }
    };

    private static final int BUFFER = 64 * 1024;

    private final String extension;

    Compression(String extension) {
        this.extension = extension;
    }

    abstract InputStream expand(InputStream in) throws IOException;

    /** The compression of a stream that begins with these bytes; null if it is none. */
    static @Nullable Compression of(byte[] start, int length) {
        if (length >= 2 && is(start, 0, 0x1f, 0x8b)) {
            return GZIP;
        }
        boolean frame = length >= 4 && is(start, 0, 0x28, 0xb5, 0x2f, 0xfd);
        // a frame to skip, which may hold a dictionary, comes before
        boolean skippable = length >= 4 && (start[0] & 0xf0) == 0x50 && is(start, 1, 0x2a, 0x4d, 0x18);
        if (frame || skippable) {
            return ZSTD;
        }
        boolean bzip2 = length >= 10 && is(start, 0, 'B', 'Z', 'h') && is(start, 4, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59);
        return bzip2 ? BZIP2 : null;
    }

    /** The decompressed stream, which ends where it grows as only a bomb does. */
    InputStream open(InputStream in, Limits limits) throws IOException {
        CountedInput counted = new CountedInput(in);
        try {
            return new BufferedInputStream(new ExpandedInput(expand(counted), counted, limits), BUFFER);
        } catch (RuntimeException e) { // some read ahead
            throw ExpandedInput.broken();
        }
    }

    /** A name without the ending of this compression. */
    String stripped(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".tgz") || lower.endsWith(".tbz2") || lower.endsWith(".tzst")) {
            return name.substring(0, name.lastIndexOf('.')) + ".tar";
        }
        if (lower.endsWith(".zstd")) {
            return name.substring(0, name.length() - 5);
        }
        return lower.endsWith("." + extension) ? name.substring(0, name.length() - extension.length() - 1) : name;
    }

    private static boolean is(byte[] bytes, int from, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if ((bytes[from + i] & 0xff) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
