package org.pactwire.archive.internal;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;

/** Lucene's own format of the files, but for records: those are compressed in blocks of our size. */
public final class ArchiveCodec extends FilterCodec {
    private static final int MOST_IN_BLOCK = 512;
    private static final int BLOCKS_OF_INDEX = 10;

    private final StoredFieldsFormat records = new Lucene90CompressingStoredFieldsFormat(
            "PactwireRecords", new StoredBlocks(), StoredBlocks.BLOCK, MOST_IN_BLOCK, BLOCKS_OF_INDEX);

    /** Found by its name by Lucene, which reads it in each segment. */
    public ArchiveCodec() {
        super("Pactwire1", new Lucene104Codec());
    }

    @Override
    public StoredFieldsFormat storedFieldsFormat() {
        return records;
    }
}
