package org.pactwire.export.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/**
 * A table as Parquet: the cells of the CSV file in types of their own, null where a cell is empty. Rows are held until
 * there are enough for a row group.
 */
final class ParquetFile<R> implements TableFile<R> {
    /** Five tables are written at a time: together they stay far below the smallest heap that the launcher gives. */
    private static final long ROW_GROUP_BYTES = 32L << 20;

    /** Room for any sum of money that was ever named; the same as in the tables that a cluster writes. */
    private static final int DIGITS = 38;

    private static final int DECIMALS = 9;
    private static final int DECIMAL_BYTES = 16;

    private final ParquetWriter<R> writer;

    ParquetFile(Table<R> table, OutputStream out) throws IOException {
        this(table, out, ROW_GROUP_BYTES);
    }

    ParquetFile(Table<R> table, OutputStream out, long rowGroupBytes) throws IOException {
        this.writer = new Builder<>(table, new Stream(out))
                // the other configuration is Hadoop's, of which only the types are here
                .withConf(new PlainParquetConfiguration())
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupSize(rowGroupBytes)
                .build();
    }

    @Override
    public void add(R row) {
        try {
            writer.write(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void finish() throws IOException {
        writer.close();
    }

    /** Every column may be null, required ones too: what reads the tables of a cluster reads these. */
    private static PrimitiveType typeOf(Column<?> column) {
        return switch (column.type()) {
            case TEXT, CODE, PARTIAL_DATE ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case DATE ->
                Types.optional(PrimitiveTypeName.INT32)
                        .as(LogicalTypeAnnotation.dateType())
                        .named(column.name());
            case INTEGER -> Types.optional(PrimitiveTypeName.INT32).named(column.name());
            case NUMBER ->
                Types.optional(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY)
                        .length(DECIMAL_BYTES)
                        .as(LogicalTypeAnnotation.decimalType(DECIMALS, DIGITS))
                        .named(column.name());
            case BOOLEAN -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
        };
    }

    /** Null for what has more digits than there is room for: a number is never rounded. */
    static @Nullable Binary decimal(String cell) {
        BigDecimal exact = new BigDecimal(cell).stripTrailingZeros();
        if (exact.scale() > DECIMALS || exact.precision() - exact.scale() > DIGITS - DECIMALS) {
            return null;
        }
        byte[] digits = exact.setScale(DECIMALS).unscaledValue().toByteArray();
        byte[] padded = new byte[DECIMAL_BYTES];
        Arrays.fill(padded, (byte) (exact.signum() < 0 ? -1 : 0));
        System.arraycopy(digits, 0, padded, DECIMAL_BYTES - digits.length, digits.length);
        return Binary.fromConstantByteArray(padded);
    }

    /** Hands the cells of a row to Parquet. */
    private static final class Rows<R> extends WriteSupport<R> {
        private final Table<R> table;

        @SuppressWarnings("NullAway.Init") // given before the first row
        private RecordConsumer out;

        Rows(Table<R> table) {
            this.table = table;
        }

        @Override
        @SuppressWarnings("deprecation") // asked for by the type alone
        public WriteContext init(Configuration configuration) {
            throw new UnsupportedOperationException("Hadoop is not here");
        }

        @Override
        public WriteContext init(ParquetConfiguration configuration) {
            Type[] types = table.columns().stream().map(ParquetFile::typeOf).toArray(Type[]::new);
            return new WriteContext(new MessageType(table.name(), types), Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer consumer) {
            out = consumer;
        }

        @Override
        public void write(R row) {
            out.startMessage();
            for (int i = 0; i < table.columns().size(); i++) {
                Column<R> column = table.columns().get(i);
                String cell = column.cell(row);
                if (!cell.isEmpty()) {
                    write(column, i, cell);
                }
            }
            out.endMessage();
        }

        private void write(Column<R> column, int index, String cell) {
            Binary decimal = column.type() == Column.Type.NUMBER ? decimal(cell) : null;
            if (column.type() == Column.Type.NUMBER && decimal == null) {
                return;
            }
            out.startField(column.name(), index);
            switch (column.type()) {
                // Parquet's own way from a text stops at half a surrogate pair; this one writes a question mark, as in
                // CSV
                case TEXT, CODE, PARTIAL_DATE ->
                    out.addBinary(Binary.fromConstantByteArray(cell.getBytes(StandardCharsets.UTF_8)));
                case DATE ->
                    out.addInteger(Math.toIntExact(LocalDate.parse(cell).toEpochDay()));
                case INTEGER -> out.addInteger(Integer.parseInt(cell));
                case NUMBER -> out.addBinary(decimal);
                case BOOLEAN -> out.addBoolean(Boolean.parseBoolean(cell));
            }
            out.endField(column.name(), index);
        }
    }

    private static final class Builder<R> extends ParquetWriter.Builder<R, Builder<R>> {
        private final Table<R> table;

        Builder(Table<R> table, OutputFile file) {
            super(file);
            this.table = table;
        }

        @Override
        protected Builder<R> self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // asked for by the type alone
        protected WriteSupport<R> getWriteSupport(Configuration configuration) {
            return new Rows<>(table);
        }

        @Override
        protected WriteSupport<R> getWriteSupport(ParquetConfiguration configuration) {
            return new Rows<>(table);
        }
    }

    /** The stream as Parquet wants it: it asks where it stands, and may not close what is not its own. */
    private static final class Stream extends PositionOutputStream implements OutputFile {
        private final OutputStream out;
        private long position;

        Stream(OutputStream out) {
            this.out = out;
        }

        @Override
        public PositionOutputStream create(long blockSize) {
            return this;
        }

        @Override
        public PositionOutputStream createOrOverwrite(long blockSize) {
            return this;
        }

        @Override
        public boolean supportsBlockSize() {
            return false;
        }

        @Override
        public long defaultBlockSize() {
            return 0;
        }

        @Override
        public long getPos() {
            return position;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            position++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            position += length;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
