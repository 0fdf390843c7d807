package org.pactwire.read.internal;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.lz4.BlockLZ4CompressorInputStream;
import org.apache.commons.compress.compressors.snappy.SnappyCompressorInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.pactwire.article.Rejection.Reason;
import org.pactwire.read.Limits;

/** Decompresses the pages of a Parquet file, each to the size that its header says, if that is within the limits. */
final class ParquetCodecs implements CompressionCodecFactory {
    private final Limits limits;

    ParquetCodecs(Limits limits) {
        this.limits = limits;
    }

    private interface Expansion {
        InputStream of(InputStream compressed) throws IOException;
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
        return switch (codec) {
            case UNCOMPRESSED -> new Bounded(in -> in);
            case SNAPPY -> new Bounded(SnappyCompressorInputStream::new);
            case GZIP -> new Bounded(GZIPInputStream::new);
            case ZSTD -> new Bounded(ZstdInputStream::new);
            case LZ4_RAW -> new Bounded(BlockLZ4CompressorInputStream::new);
            case LZO, BROTLI, LZ4 ->
                new Bounded(in -> {
                    throw new BadInput(Reason.UNSUPPORTED, "Parquet packed with " + codec.name() + " is not read");
                });
        };
    }

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
        throw new UnsupportedOperationException("for reading only");
    }

    @Override
    public void release() {
        // nothing is kept
    }

    private final class Bounded implements BytesInputDecompressor {
        private final Expansion expansion;

        Bounded(Expansion expansion) {
            this.expansion = expansion;
        }

        @Override
        public BytesInput decompress(BytesInput compressed, int size) throws IOException {
            return BytesInput.from(expand(compressed.toInputStream(), size));
        }

        @Override
        public void decompress(ByteBuffer compressed, int compressedSize, ByteBuffer output, int size)
                throws IOException {
            ByteBuffer page = compressed.slice(compressed.position(), compressedSize);
            output.put(expand(BytesInput.from(page).toInputStream(), size));
            compressed.position(compressed.position() + compressedSize);
        }

        private byte[] expand(InputStream compressed, int size) throws IOException {
            if (size < 0 || size > limits.recordBytes()) {
                throw new TooLarge("a page of " + Integer.toUnsignedLong(size) + " bytes; the rest is not read");
            }
            try (InputStream in = expansion.of(compressed)) {
                byte[] page = in.readNBytes(size);
                if (page.length < size) {
                    throw new BadInput(Reason.MALFORMED, "broken Parquet: a page that is cut off");
                }
                return page;
            }
        }

        @Override
        public void release() {
            // nothing is kept
        }
    }
}
