package org.pactwire.read.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Rejection.Reason;
import org.pactwire.read.ReadResult;

/**
 * The files of a zip or tar archive, one after the other as they lie in it; nothing is unpacked to the disk. Trouble with
 * one of them is its refusal and the rest goes on, unless the archive itself is broken or a bomb.
 */
final class ArchiveRecords implements Records {
    private final ArchiveInputStream<? extends ArchiveEntry> archive;
    /** The content of the file at hand. */
    private final ExpandedInput content;

    private final String origin;
    private final int depth;
    private final Opener opener;
    private @Nullable Records open;
    private String place = "";
    private boolean atEnd;

    private ArchiveRecords(
            ArchiveInputStream<? extends ArchiveEntry> archive,
            ExpandedInput content,
            String origin,
            int depth,
            Opener opener) {
        this.archive = archive;
        this.content = content;
        this.origin = origin;
        this.depth = depth;
        this.opener = opener;
    }

    static Records open(InputStream in, boolean zip, String origin, int depth, Opener opener) {
        CountedInput packed = new CountedInput(in);
        ArchiveInputStream<? extends ArchiveEntry> archive = zip
                ? new ZipArchiveInputStream(packed, StandardCharsets.UTF_8.name(), true, true)
                : new TarArchiveInputStream(packed, StandardCharsets.UTF_8.name());
        ExpandedInput content =
                new ExpandedInput(archive, packed, opener.options().limits());
        return new ArchiveRecords(archive, content, origin, depth, opener);
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
        while (!atEnd) {
            try {
                if (open == null) {
                    ReadResult refused = advance();
                    if (refused != null || atEnd) {
                        return refused;
                    }
                }
                ReadResult result = open == null ? null : open.next();
                if (result != null) {
                    return result;
                }
                closeEntry();
            } catch (Bomb e) {
                atEnd = true;
                return BadInput.refusal(place, e);
            } catch (IOException | RuntimeException e) {
                if (open == null) {
                    // the archive itself: what follows cannot be told apart
                    atEnd = true;
                    return e instanceof IOException io && !(io instanceof BadInput)
                            ? RecordFields.refused(origin, Reason.MALFORMED, "broken archive: " + io.getMessage())
                            : BadInput.refusal(place.isEmpty() ? origin : place, e);
                }
                closeEntry();
                return BadInput.refusal(place, e);
            }
        }
        return null;
    }

    /** Goes to the next file and opens it; gives its refusal where it is not opened. */
    private @Nullable ReadResult advance() throws IOException {
        passOver();
        ArchiveEntry entry = archive.getNextEntry();
        if (entry == null) {
            atEnd = true;
            return place.isEmpty() ? RecordFields.refused(origin, Reason.EMPTY, "no file in the archive") : null;
        }
        String path = entry.getName().replace('\\', '/');
        place = origin + "!" + path;
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (entry.isDirectory() || name.isEmpty() || isHidden(path)) {
            return null;
        }
        if (path.startsWith("/") || ("/" + path + "/").contains("/../") || path.indexOf('\0') >= 0) {
            return RecordFields.refused(
                    origin + "!" + path.replace('\0', '?'), Reason.MALFORMED, "a name that leads out of its archive");
        }
        if (Format.isCompanion(name)) {
            return null;
        }
        if (!archive.canReadEntryData(entry)) {
            return RecordFields.refused(place, Reason.UNSUPPORTED, "encrypted, or packed in a way that is not read");
        }
        try {
            open = opener.open(new Entry(content), place, name, false, depth + 1);
        } catch (Bomb e) {
            throw e;
        } catch (BadInput e) {
            return BadInput.refusal(place, e);
        }
        return null;
    }

    /** What is left of a file is passed over by reading, so that a bomb is noticed. */
    private void passOver() throws IOException {
        if (place.isEmpty()) {
            return;
        }
        place = origin;
        byte[] buffer = new byte[8192];
        while (content.read(buffer, 0, buffer.length) >= 0) {
            // nothing is done with it
        }
    }

    private static boolean isHidden(String path) {
        for (String name : path.split("/", -1)) {
            if (name.equals("__MACOSX") || (name.startsWith(".") && !name.equals(".") && !name.equals(".."))) {
                return true;
            }
        }
        return false;
    }

    /** The file's records may be closed without closing the archive. */
    private static final class Entry extends FilterInputStream {
        Entry(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            return in.read(buffer, from, length);
        }

        @Override
        public void close() {}
    }

    private void closeEntry() throws IOException {
        Records records = open;
        open = null;
        if (records != null) {
            records.close();
        }
    }

    @Override
    public void close() throws IOException {
        closeEntry();
        archive.close();
    }
}
