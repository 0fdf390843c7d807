package org.pactwire.archive.internal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Span;
import org.pactwire.fact.Money;

/**
 * Writes the values of a record one after the other, without their names, each in as few bytes as it takes; {@link
 * RecordIn} reads them in the same order. Numbers are variable-length, small ones one byte. A string that came before in
 * the record is written as its number. A lone surrogate, which no UTF-8 can hold, comes back as a question mark: offsets
 * stay as they are.
 */
final class RecordOut {
    /** What is not known, and an empty string. */
    static final int NONE = 0;
    /** A string follows that did not come before. */
    static final int NEW = 1;
    /** Numbers of strings begin here. */
    static final int KNOWN = 2;

    private byte[] bytes = new byte[512];
    private int size;
    private final Map<String, Integer> strings = new HashMap<>();

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** A number that is not negative. */
    void number(long number) {
        long rest = number;
        while ((rest & ~0x7fL) != 0) {
            put((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        put((int) rest);
    }

    /** A number near 0, on either side. */
    void signed(long number) {
        number((number << 1) ^ (number >> 63));
    }

    void number(@Nullable Integer number) {
        if (number == null) {
            number(NONE);
        } else {
            number(1);
            signed(number);
        }
    }

    void flag(boolean flag) {
        put(flag ? 1 : 0);
    }

    /** A constant, by its place among its like. */
    <E extends Enum<E>> void oneOf(E value) {
        put(Arrays.asList(value.getDeclaringClass().getEnumConstants()).indexOf(value));
    }

    /** Bytes with their number. */
    void bytes(byte[] some) {
        number(some.length);
        raw(some, 0, some.length);
    }

    /** A text that is read but once. */
    void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A string that may come again. */
    void string(String written) {
        String string = wellFormed(written);
        Integer known = strings.get(string);
        if (string.isEmpty()) {
            number(NONE);
        } else if (known != null) {
            number(KNOWN + known);
        } else {
            number(NEW);
            text(string);
            learn(string);
        }
    }

    /** A string that the reader knows from elsewhere. */
    void learn(String string) {
        strings.putIfAbsent(wellFormed(string), strings.size());
    }

    /** As it comes back. */
    static String wellFormed(String string) {
        return string.chars().anyMatch(c -> Character.isSurrogate((char) c))
                ? new String(string.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                : string;
    }

    void strings(List<String> some) {
        list(some, this::string);
    }

    <T> void list(List<T> items, Consumer<T> write) {
        number(items.size());
        items.forEach(write);
    }

    /**
     * An id.
     *
     * @param letter the letter that ids of its kind begin with
     */
    void id(String id, char letter) {
        if (Ids.isDigest(id) && id.charAt(0) == letter) {
            number(NONE);
            raw(Ids.digest(id), 0, Ids.DIGEST);
        } else {
            number(1);
            text(id);
        }
    }

    /** A span by its distance from a place before it. */
    void span(Span span, int from) {
        signed(span.start() - from);
        number(span.length());
    }

    void date(@Nullable PartialDate date) {
        if (date == null) {
            number(NONE);
        } else {
            // years about 2000 take three bytes
            number(1);
            signed(((date.year() - 2000L) * 13 + date.month()) * 32 + date.day());
        }
    }

    /** A day by its distance from another. */
    void day(LocalDate day, LocalDate from) {
        signed(day.toEpochDay() - from.toEpochDay());
    }

    void money(Money money) {
        boolean one = money.min() != null && money.max() != null && money.min().compareTo(money.max()) == 0;
        put((money.min() == null ? 0 : 1)
                | (money.max() == null ? 0 : 2)
                | (one ? 4 : 0)
                | (money.approximate() ? 8 : 0));
        amount(money.min());
        if (!one) {
            amount(money.max());
        }
        string(money.currency());
        string(money.period());
        string(money.unit());
    }

    private void amount(@Nullable BigDecimal amount) {
        if (amount != null) {
            BigDecimal stripped = amount.stripTrailingZeros();
            signed(stripped.scale());
            bytes(stripped.unscaledValue().toByteArray());
        }
    }

    private void raw(byte[] some, int from, int length) {
        if (size + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + length));
        }
        System.arraycopy(some, from, bytes, size, length);
        size += length;
    }

    private void put(int one) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) one;
    }
}
