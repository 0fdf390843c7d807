package org.pactwire.read.internal;

import java.util.HashMap;
import java.util.Map;
import org.pactwire.article.Rejection;
import org.pactwire.read.RawDocument;
import org.pactwire.read.ReadResult;

/**
 * The origins that a file has given. Each result has one of its own: a second one of the same, as two files of one name in
 * an archive have, or a record and what is broken behind it, is told from the first by its number ({@code a.zip!b.html~2}).
 * Otherwise the one would replace the other in the archive. Origins are kept as numbers of 64 bits, so that a large dump
 * costs little.
 */
final class GivenOrigins {
    private static final long PRIME = 0x9e3779b97f4a7c15L;

    /** Open addressing; 0 is free. */
    private long[] table = new long[64];

    private int size;
    /** How often an origin came, where more than once. */
    private final Map<String, Integer> times = new HashMap<>();

    /** The same result, or with an origin of its own. */
    ReadResult withItsOwn(ReadResult result) {
        return switch (result) {
            case ReadResult.Read(RawDocument document) -> {
                String own = own(document.origin());
                yield own.equals(document.origin()) ? result : new ReadResult.Read(document.at(own));
            }
            case ReadResult.Refused(Rejection rejection) -> {
                String own = own(rejection.origin());
                yield own.equals(rejection.origin())
                        ? result
                        : new ReadResult.Refused(
                                new Rejection(own, rejection.stage(), rejection.reason(), rejection.detail()));
            }
        };
    }

    private String own(String origin) {
        if (add(hash(origin))) {
            return origin;
        }
        int number = times.getOrDefault(origin, 1) + 1;
        while (!add(hash(origin + "~" + number))) {
            number++;
        }
        times.put(origin, number);
        return origin + "~" + number;
    }

    private static long hash(String origin) {
        long hash = PRIME;
        for (int i = 0; i < origin.length(); i++) {
            hash = (hash ^ origin.charAt(i)) * PRIME;
            hash ^= hash >>> 29;
        }
        return hash == 0 ? 1 : hash;
    }

    private boolean add(long hash) {
        if (2 * size >= table.length) {
            long[] before = table;
            table = new long[2 * before.length];
            for (long each : before) {
                if (each != 0) {
                    table[place(each)] = each;
                }
            }
        }
        int place = place(hash);
        if (table[place] != 0) {
            return false;
        }
        table[place] = hash;
        size++;
        return true;
    }

    private int place(long hash) {
        int place = (int) (hash ^ (hash >>> 32)) & (table.length - 1);
        while (table[place] != 0 && table[place] != hash) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }
}
