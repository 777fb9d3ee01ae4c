package id.lindung.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Where a child's output goes: a file with a bound, and one older file beside it.
 *
 * <p>The child appends by itself and keeps writing when the launcher is killed, which a pipe would not allow. So a full file
 * is copied and then cut to nothing under the writer; lines written between the two are lost, which a log bears.
 */
public final class LogFile {

    /** Two files of this size are the most that a part keeps. */
    public static final long LIMIT_BYTES = 16L * 1024 * 1024;

    private static final int TAIL_BYTES = 64 * 1024;

    private final Path file;

    public LogFile(Path file) {
        this.file = file;
    }

    public Path path() {
        return file;
    }

    /** Current size in bytes; 0 when nothing was written yet. */
    public long size() {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves the content aside when it is over the limit. */
    public void keepWithin(long limitBytes) {
        if (size() <= limitBytes) {
            return;
        }
        try {
            Files.copy(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The last non-blank lines written from {@code offset} on, oldest first; what lies further back than 64 KiB is left out.
     */
    public List<String> linesSince(long offset) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long end = channel.size();
            // Cut since then: everything that is there is newer than the offset.
            long from = Math.max(offset > end ? 0 : offset, end - TAIL_BYTES);
            ByteBuffer bytes = ByteBuffer.allocate((int) (end - from));
            channel.read(bytes, from);
            return new String(bytes.array(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
