package org.pactwire.read.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.DummyRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Rejection.Reason;
import org.pactwire.read.Limits;
import org.pactwire.read.ReadOptions;
import org.pactwire.read.ReadResult;

/**
 * The rows of a Parquet file, one record each; of its columns only the plain ones with names that say something here are
 * read. The file is read from its end, so that a stream is laid down on the disk first; in memory is one row group of the
 * wanted columns, compressed, and of each column one page.
 */
final class ParquetRecords implements Records {
    /** What a file begins with. */
    static final String MAGIC = "PAR1";

    /** What the smallest row counts as, for a few bytes can say that there are a billion. */
    private static final int LEAST_OF_A_ROW = 16;

    /** Largest row group that is read, as many times as the largest record: 1 GB. */
    private static final int RECORDS_OF_A_GROUP = 16;

    private final Path file;
    private final long length;
    private final ParquetFileReader reader;
    private final MessageType wanted;
    private final String origin;
    private final ReadOptions options;
    private final long rows;
    private List<ColumnReader> columns = List.of();
    private int groups;
    private long row;
    private long endOfGroup;
    private long given;
    private boolean atEnd;

    private ParquetRecords(Path file, ParquetFileReader reader, String origin, ReadOptions options) throws IOException {
        this.file = file;
        this.length = Files.size(file);
        this.reader = reader;
        this.origin = origin;
        this.options = options;
        this.rows = Math.max(1, reader.getRecordCount());
        MessageType schema = reader.getFileMetaData().getSchema();
        this.wanted = new MessageType(
                schema.getName(),
                schema.getFields().stream()
                        .filter(Type::isPrimitive)
                        .filter(field -> !field.isRepetition(Type.Repetition.REPEATED))
                        .filter(field -> RecordFields.isKnown(field.getName(), options))
                        .toList());
    }

    /**
     * Opens a file that a stream holds.
     *
     * @return null where it holds no articles and the user did not name it: it accompanies some
     */
    static @Nullable Records open(InputStream in, String origin, boolean named, ReadOptions options)
            throws IOException {
        Path file = Files.createTempFile("pactwire-", ".parquet");
        try (in) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            ParquetRecords records = open(file, origin, options);
            boolean texts = records.has("text") || records.has("html");
            if (texts && (named || records.has("title") || records.has("url"))) {
                return records;
            }
            records.close();
            return named
                    ? Opener.one(
                            InputStream.nullInputStream(),
                            RecordFields.refused(
                                    origin, Reason.UNSUPPORTED, "a table without a column for text or html"))
                    : null;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static ParquetRecords open(Path file, String origin, ReadOptions options) throws BadInput {
        try {
            return new ParquetRecords(file, reader(file, options.limits()), origin, options);
        } catch (IOException | RuntimeException e) {
            throw broken(e);
        }
    }

    private static ParquetFileReader reader(Path file, Limits limits) throws IOException {
        ParquetReadOptions options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new ParquetCodecs(limits))
                .withUseHadoopVectoredIo(false)
                .build();
        return ParquetFileReader.open(new LocalInputFile(file), options);
    }

    private boolean has(String name) {
        return wanted.getFields().stream().anyMatch(field -> RecordFields.isNameOf(name, field.getName(), options));
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
        if (atEnd) {
            return null;
        }
        try {
            while (row == endOfGroup) {
                if (!nextGroup()) {
                    atEnd = true;
                    return row > 0 ? null : RecordFields.refused(origin, Reason.EMPTY, "no record in the table");
                }
            }
            return read();
        } catch (IOException | RuntimeException e) {
            atEnd = true;
            throw broken(e);
        }
    }

    /** The limit that was reached, else that the file, which lies on our disk, is not as it should be. */
    private static BadInput broken(Exception cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof BadInput bad) {
                return bad;
            }
        }
        return new BadInput(Reason.MALFORMED, "broken Parquet; the rest is not read");
    }

    private boolean nextGroup() throws IOException {
        List<BlockMetaData> all = reader.getRowGroups();
        if (groups == all.size()) {
            return false;
        }
        check(all.get(groups));
        groups++;
        reader.setRequestedSchema(wanted);
        PageReadStore group = reader.readNextRowGroup();
        if (group == null) {
            return false;
        }
        ColumnReadStoreImpl store = new ColumnReadStoreImpl(
                group,
                new DummyRecordConverter(wanted).getRootConverter(),
                wanted,
                reader.getFileMetaData().getCreatedBy());
        columns = new ArrayList<>();
        wanted.getColumns().forEach(column -> columns.add(store.getColumnReader(column)));
        endOfGroup = row + group.getRowCount();
        return true;
    }

    /** What a row group says of itself is believed before memory is taken for it. */
    private void check(BlockMetaData group) throws BadInput {
        long bytes = 0;
        for (ColumnChunkMetaData chunk : group.getColumns()) {
            long from = chunk.getStartingPos();
            long size = chunk.getTotalSize();
            if (from < 0 || size < 0 || from > length || size > length - from) {
                throw new BadInput(Reason.MALFORMED, "broken Parquet: a column that leads out of the file");
            }
            if (wanted.containsPath(chunk.getPath().toArray())) {
                bytes += size;
            }
        }
        long most = (long) options.limits().recordBytes() * RECORDS_OF_A_GROUP;
        if (bytes > most) {
            throw new TooLarge("a row group of more than " + most + " bytes; the rest is not read");
        }
    }

    private ReadResult read() throws Bomb {
        RecordFields fields = new RecordFields(options);
        row++;
        given += LEAST_OF_A_ROW;
        for (ColumnReader column : columns) {
            boolean there =
                    column.getCurrentDefinitionLevel() == column.getDescriptor().getMaxDefinitionLevel();
            String value = there ? value(column) : "";
            given += value.length();
            fields.put(column.getDescriptor().getPath()[0], value);
            column.consume();
        }
        if (given > options.limits().recordBytes() && given / options.limits().expansion() > length) {
            throw new Bomb("grows more than " + options.limits().expansion()
                    + " times when decompressed; the rest is not read");
        }
        return fields.document(origin + "#" + row);
    }

    /** Days and times as ISO 8601 has them, text as it stands. */
    private static String value(ColumnReader column) {
        PrimitiveType type = column.getDescriptor().getPrimitiveType();
        return switch (type.getPrimitiveTypeName()) {
            case BINARY ->
                type.getLogicalTypeAnnotation() == null
                        ? column.getBinary().toStringUsingUTF8()
                        : type.stringifier().stringify(column.getBinary());
            case FIXED_LEN_BYTE_ARRAY, INT96 -> type.stringifier().stringify(column.getBinary());
            case INT32 -> type.stringifier().stringify(column.getInteger());
            case INT64 -> type.stringifier().stringify(column.getLong());
            case BOOLEAN -> type.stringifier().stringify(column.getBoolean());
            case FLOAT -> type.stringifier().stringify(column.getFloat());
            case DOUBLE -> type.stringifier().stringify(column.getDouble());
        };
    }

    /** Bytes of the input that were taken but are not worked on yet, as the rows tell. */
    @Override
    public long ahead() {
        return atEnd ? 0 : (long) (length * (1 - Math.min(1, (double) row / rows)));
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
