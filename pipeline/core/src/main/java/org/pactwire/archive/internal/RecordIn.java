package org.pactwire.archive.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Span;
import org.pactwire.fact.Money;

/** Reads what {@link RecordOut} wrote. Damaged bytes end in a {@link RuntimeException} of one kind or another. */
final class RecordIn {
    private final byte[] bytes;
    private final int end;
    private int at;
    private final List<String> strings = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    RecordIn(BytesRef record) {
        this.bytes = record.bytes;
        this.at = record.offset;
        this.end = record.offset + record.length;
    }

    long longNumber() {
        long number = 0;
        int shift = 0;
        int one;
        do {
            one = take();
            number |= (long) (one & 0x7f) << shift;
            shift += 7;
        } while (one > 0x7f);
        return number;
    }

    int number() {
        return Math.toIntExact(longNumber());
    }

    long signed() {
        long number = longNumber();
        return (number >>> 1) ^ -(number & 1);
    }

    @Nullable
    Integer numberOrNull() {
        return number() == RecordOut.NONE ? null : Integer.valueOf(Math.toIntExact(signed()));
    }

    boolean flag() {
        return take() != 0;
    }

    <E extends Enum<E>> E oneOf(E[] values) {
        return values[take()];
    }

    byte[] bytes() {
        int length = number();
        int from = skip(length);
        return Arrays.copyOfRange(bytes, from, from + length);
    }

    String text() {
        int length = number();
        return new String(bytes, skip(length), length, StandardCharsets.UTF_8);
    }

    String string() {
        int code = number();
        if (code == RecordOut.NONE) {
            return "";
        }
        if (code != RecordOut.NEW) {
            return strings.get(code - RecordOut.KNOWN);
        }
        String string = text();
        learn(string);
        return string;
    }

    void learn(String string) {
        String clean = RecordOut.wellFormed(string);
        if (known.add(clean)) {
            strings.add(clean);
        }
    }

    List<String> strings() {
        return list(this::string);
    }

    <T> List<T> list(Supplier<T> read) {
        int size = number();
        List<T> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(read.get());
        }
        return items;
    }

    String id(char letter) {
        return number() == RecordOut.NONE ? Ids.text(letter, bytes, skip(Ids.DIGEST)) : text();
    }

    Span span(int from) {
        int start = Math.toIntExact(from + signed());
        return new Span(start, start + number());
    }

    @Nullable
    PartialDate date() {
        if (number() == RecordOut.NONE) {
            return null;
        }
        long packed = signed();
        long months = Math.floorDiv(packed, 32L);
        return new PartialDate((int) (2000 + Math.floorDiv(months, 13L)), (int) Math.floorMod(months, 13L), (int)
                Math.floorMod(packed, 32L));
    }

    LocalDate day(LocalDate from) {
        return LocalDate.ofEpochDay(from.toEpochDay() + signed());
    }

    Money money() {
        int flags = take();
        BigDecimal min = (flags & 1) == 0 ? null : amount();
        BigDecimal max = (flags & 4) != 0 ? min : (flags & 2) == 0 ? null : amount();
        return new Money(min, max, string(), (flags & 8) != 0, string(), string());
    }

    private BigDecimal amount() {
        int scale = Math.toIntExact(signed());
        return new BigDecimal(new BigInteger(bytes()), scale);
    }

    private int take() {
        return bytes[skip(1)] & 0xff;
    }

    private int skip(int length) {
        int from = at;
        if (length < 0 || length > end - from) {
            throw new IndexOutOfBoundsException("it ends too early");
        }
        at += length;
        return from;
    }
}
