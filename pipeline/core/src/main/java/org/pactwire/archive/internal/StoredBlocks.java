package org.pactwire.archive.internal;

import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
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
 * Compresses the records of many articles together, by DEFLATE: news repeats itself, and a block of some twenty short
 * articles takes two thirds of their room one by one. It is opened only as far as the record goes that is asked for.
 */
final class StoredBlocks extends CompressionMode {
    /** Twice as large a block is six parts in a hundred smaller, and takes twice the time to open: a tenth of a millisecond. */
    static final int BLOCK = 32 * 1024;

    @Override
    public Compressor newCompressor() {
        return new Deflating();
    }

    @Override
    public Decompressor newDecompressor() {
        return new Inflating();
    }

    @Override
    public String toString() {
        return "StoredBlocks";
    }

    private static final class Deflating extends Compressor {
        private final Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        private byte[] compressed = new byte[BLOCK];

        @Override
        public void compress(ByteBuffersDataInput records, DataOutput out) throws IOException {
            byte[] plain = new byte[Math.toIntExact(records.length())];
            records.readBytes(plain, 0, plain.length);
            deflater.reset();
            deflater.setInput(plain);
            deflater.finish();
            int size = 0;
            while (!deflater.finished()) {
                compressed = ArrayUtil.grow(compressed, size + BLOCK / 2);
                size += deflater.deflate(compressed, size, compressed.length - size);
            }
            out.writeVInt(size);
            out.writeBytes(compressed, size);
        }

        @Override
        public void close() {
            deflater.end();
        }
    }

    private static final class Inflating extends Decompressor {
        private byte[] compressed = new byte[BLOCK];

        @Override
        public void decompress(DataInput in, int originalLength, int offset, int length, BytesRef bytes)
                throws IOException {
            int size = in.readVInt();
            // one byte of nothing behind them, as raw DEFLATE wants
            compressed = ArrayUtil.growNoCopy(compressed, size + 1);
            in.readBytes(compressed, 0, size);
            compressed[size] = 0;
            bytes.bytes = ArrayUtil.growNoCopy(bytes.bytes, offset + length);
            bytes.offset = offset;
            bytes.length = length;
            Inflater inflater = new Inflater(true);
            try {
                inflater.setInput(compressed, 0, size + 1);
                int read = 0;
                while (read < offset + length) {
                    int more = inflater.inflate(bytes.bytes, read, offset + length - read);
                    if (more == 0) {
                        throw new CorruptIndexException("a block ends too early: " + read, in);
                    }
                    read += more;
                }
            } catch (DataFormatException e) {
                throw new CorruptIndexException("a block cannot be opened", in, e);
            } finally {
                inflater.end();
            }
        }

        @Override
        public Decompressor clone() {
            return new Inflating();
        }
    }
}
