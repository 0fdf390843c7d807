package org.pactwire.archive.internal;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.compressing.Compressor;
import org.apache.lucene.codecs.compressing.Decompressor;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/**
 * Compresses the records of many articles together, by Zstandard: news repeats itself, and a block of some forty short
 * articles takes two thirds of their room one by one.
 */
final class StoredBlocks extends CompressionMode {
    /** Twice as large a block is six parts in a hundred smaller, and takes twice the time to open: a tenth of a millisecond. */
    static final int BLOCK = 48 * 1024;

    /** Higher ones take far more time for a block and hardly less room. */
    private static final int LEVEL = 15;

    @Override
    public Compressor newCompressor() {
        return new Packing();
    }

    @Override
    public Decompressor newDecompressor() {
        return new Unpacking();
    }

    @Override
    public String toString() {
        return "StoredBlocks";
    }

    private static final class Packing extends Compressor {
        private final ZstdCompressCtx zstd =
                new ZstdCompressCtx().setLevel(LEVEL).setMagicless(true).setContentSize(false);
        private byte[] compressed = new byte[BLOCK];

        @Override
        public void compress(ByteBuffersDataInput records, DataOutput out) throws IOException {
            byte[] plain = new byte[Math.toIntExact(records.length())];
            records.readBytes(plain, 0, plain.length);
            compressed = ArrayUtil.growNoCopy(compressed, Math.toIntExact(Zstd.compressBound(plain.length)));
            int size = zstd.compressByteArray(compressed, 0, compressed.length, plain, 0, plain.length);
            out.writeVInt(size);
            out.writeBytes(compressed, size);
        }

        @Override
        public void close() {
            zstd.close();
        }
    }

    private static final class Unpacking extends Decompressor {
        private byte[] compressed = new byte[BLOCK];

        @Override
        public void decompress(DataInput in, int originalLength, int offset, int length, BytesRef bytes)
                throws IOException {
            int size = in.readVInt();
            compressed = ArrayUtil.growNoCopy(compressed, size);
            in.readBytes(compressed, 0, size);
            bytes.bytes = ArrayUtil.growNoCopy(bytes.bytes, originalLength);
            bytes.offset = offset;
            bytes.length = length;
            try (ZstdDecompressCtx zstd = new ZstdDecompressCtx().setMagicless(true)) {
                int read = zstd.decompressByteArray(bytes.bytes, 0, originalLength, compressed, 0, size);
                if (read < offset + length) {
                    throw new CorruptIndexException("a block ends too early: " + read, in);
                }
            } catch (ZstdException e) {
                throw new CorruptIndexException("a block cannot be opened", in, e);
            }
        }

        @Override
        public Decompressor clone() {
            return new Unpacking();
        }
    }
}
