package org.pactwire.read.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The content of a gzip file (RFC 1952), and where in the file each of its members begins: records are found again by that
 * place. Archives are packed a member for each record as a rule, but also as one member, or some records a member.
 */
final class GzipMembers extends InputStream {
    private static final int BUFFER = 64 * 1024;
    private static final int MAGIC = 0x1f8b;
    private static final int DEFLATED = 8;
    private static final int WITH_CHECK = 2;
    private static final int WITH_EXTRA = 4;
    private static final int WITH_NAME = 8;
    private static final int WITH_COMMENT = 16;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private final byte[] packed = new byte[BUFFER];
    private int at;
    private int end;
    /** Bytes of the file before the buffer. */
    private long before;
    /** Bytes of content given. */
    private long given;

    private boolean inMember;
    private boolean atEnd;
    private final ArrayDeque<Member> members = new ArrayDeque<>();

    /** A member begins at a place in the file, and with it the content from a place on. */
    private record Member(long inFile, long inContent) {}

    GzipMembers(InputStream in) {
        this.in = in;
    }

    /**
     * Where a place of the content lies: the beginning of its member in the file, and behind a plus sign how far into the
     * member it is. Places must be asked for in their order.
     */
    String place(long inContent) {
        Member member = members.peekFirst();
        while (members.size() > 1 && member != null && next().inContent() <= inContent) {
            members.removeFirst();
            member = members.peekFirst();
        }
        if (member == null) {
            return String.valueOf(inContent);
        }
        long into = inContent - member.inContent();
        return into == 0 ? String.valueOf(member.inFile()) : member.inFile() + "+" + into;
    }

    private Member next() {
        return members.stream().skip(1).findFirst().orElseThrow();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        try {
            while (!atEnd) {
                if (!inMember) {
                    begin();
                    continue;
                }
                int n = inflater.inflate(buffer, from, length);
                if (n > 0) {
                    check.update(buffer, from, n);
                    given += n;
                    return n;
                }
                if (inflater.finished()) {
                    finish();
                } else if (inflater.needsInput() || inflater.needsDictionary()) {
                    feed();
                }
            }
            return -1;
        } catch (DataFormatException e) {
            throw broken(String.valueOf(e.getMessage()));
        }
    }

    private void feed() throws IOException {
        if (at == end && !fill()) {
            throw new EOFException("the file is cut off");
        }
        inflater.setInput(packed, at, end - at);
        at = end;
    }

    /** What stands behind the last member and begins none is passed over, as zeros and signatures are. */
    private void begin() throws IOException {
        long place = before + at;
        int first = take();
        if (first < 0) {
            atEnd = true;
            return;
        }
        if (((first << 8) | Math.max(0, take())) != MAGIC) {
            if (members.isEmpty()) {
                throw broken("not in gzip format");
            }
            atEnd = true;
            return;
        }
        if (need() != DEFLATED) {
            throw broken("a method that is not known");
        }
        int flags = need();
        skip(6);
        if ((flags & WITH_EXTRA) != 0) {
            skip(need() | (need() << 8));
        }
        if ((flags & WITH_NAME) != 0) {
            skipText();
        }
        if ((flags & WITH_COMMENT) != 0) {
            skipText();
        }
        if ((flags & WITH_CHECK) != 0) {
            skip(2);
        }
        members.addLast(new Member(place, given));
        inflater.reset();
        check.reset();
        inMember = true;
    }

    private void finish() throws IOException {
        at -= inflater.getRemaining();
        long sum = 0;
        for (int i = 0; i < 4; i++) {
            sum |= (long) need() << (8 * i);
        }
        skip(4);
        inMember = false;
        if (sum != check.getValue()) {
            throw broken("the check sum does not agree");
        }
    }

    private static ZipException broken(String message) {
        return new ZipException(message);
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            need();
        }
    }

    private void skipText() throws IOException {
        while (need() != 0) {
            // up to its zero byte
        }
    }

    private int need() throws IOException {
        int b = take();
        if (b < 0) {
            throw new EOFException("the file is cut off");
        }
        return b;
    }

    private int take() throws IOException {
        return at < end || fill() ? packed[at++] & 0xff : -1;
    }

    private boolean fill() throws IOException {
        before += end;
        at = 0;
        end = Math.max(0, in.read(packed, 0, packed.length));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
