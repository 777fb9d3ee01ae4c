package id.lindung.local.stack;

import id.lindung.local.process.LogFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Keeps every log within its bound for as long as the stack runs. */
final class LogKeeper implements AutoCloseable {

    private static final long EVERY_SECONDS = 10;

    private final Path folder;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("log-keeper").factory());

    LogKeeper(Path folder) {
        this.folder = folder;
        // Its end is close(); what would end it early is a full disk, and then the parts say so themselves.
        var _ = timer.scheduleWithFixedDelay(this::look, 0, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        for (Path file : logs()) {
            new LogFile(file).keepWithin(LogFile.LIMIT_BYTES);
        }
    }

    private List<Path> logs() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".log")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
