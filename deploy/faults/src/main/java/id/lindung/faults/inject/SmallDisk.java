package id.lindung.faults.inject;

import id.lindung.local.stack.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A file system in memory that PostgreSQL's write-ahead log lies on, and that can be made as small as what is on it. Only
 * root may mount one.
 */
public final class SmallDisk implements AutoCloseable {

    /** More than a run ever writes between two checkpoints. */
    private static final String ROOMY = "1g";

    private static final Duration READY_WITHIN = Duration.ofMinutes(1);

    private final Path mount;

    private SmallDisk(Path mount) {
        this.mount = mount;
    }

    /**
     * Moves the log of a running PostgreSQL there, which is stopped and started again for it.
     *
     * @param data PostgreSQL's folder
     * @return empty where nobody may mount
     */
    public static Optional<SmallDisk> under(Part postgres, Path data, Path mount)
            throws IOException, InterruptedException {
        Files.createDirectories(mount);
        if (!run("mount", "-t", "tmpfs", "-o", "size=" + ROOMY, "tmpfs", mount.toString())) {
            return Optional.empty();
        }
        var disk = new SmallDisk(mount);
        // Whoever stops the run by Ctrl-C finds nothing mounted.
        Runtime.getRuntime().addShutdownHook(new Thread(disk::close));
        postgres.stop();
        var log = data.resolve("pg_wal");
        var moved = mount.resolve("pg_wal");
        if (!run("cp", "-a", log.toString(), moved.toString())
                || !run("rm", "-r", log.toString())
                || !run("ln", "-s", moved.toString(), log.toString())
                // Whose the folder is, his is the way to it.
                || !run("chmod", "755", mount.toString())) {
            disk.close();
            throw new IOException("PostgreSQL's log cannot be moved to " + mount);
        }
        postgres.restart();
        postgres.awaitReady(READY_WITHIN);
        return Optional.of(disk);
    }

    /** From now on there is room for nothing. */
    void fill() throws IOException, InterruptedException {
        var store = Files.getFileStore(mount);
        var used = store.getTotalSpace() - store.getUnallocatedSpace();
        run("mount", "-o", "remount,size=" + used, mount.toString());
    }

    /** There is room again. */
    void clear() throws IOException, InterruptedException {
        run("mount", "-o", "remount,size=" + ROOMY, mount.toString());
    }

    /** After PostgreSQL has ended; a second time does nothing. */
    @Override
    public void close() {
        try {
            run("umount", "--lazy", mount.toString());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
