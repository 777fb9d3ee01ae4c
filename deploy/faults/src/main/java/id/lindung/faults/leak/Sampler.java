package id.lindung.faults.leak;

import id.lindung.local.stack.Part;
import id.lindung.local.stack.Stack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks at every replica again and again, from outside: {@code jcmd}, {@code /proc} and {@code pg_stat_activity}. */
public final class Sampler {

    private static final Duration BETWEEN = Duration.ofSeconds(30);
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(20);
    private static final String CONNECTIONS = "select count(*) from pg_stat_activity where datname = ?";

    private static final Pattern COLUMNS = Pattern.compile("\\s+");

    private final Stack stack;
    private final Queue<Sample> samples = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean over = new AtomicBoolean();

    public Sampler(Stack stack) {
        this.stack = stack;
    }

    /** Samples on the caller's thread until {@link #finish()}. */
    public void sample() {
        var begun = Instant.now();
        try {
            while (!over.get()) {
                for (var part : stack.services()) {
                    sample(part, begun);
                }
                TimeUnit.MILLISECONDS.sleep(BETWEEN.toMillis());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes no more samples. */
    public void finish() {
        over.set(true);
    }

    public List<Sample> samples() {
        return List.copyOf(samples);
    }

    private void sample(Part part, Instant begun) throws InterruptedException {
        var process = part.process();
        if (process.isEmpty() || !part.isReady()) {
            return;
        }
        long pid = process.get().pid();
        try {
            var live = liveBytes(pid);
            if (live.isPresent()) {
                samples.add(new Sample(
                        part.name(),
                        pid,
                        Duration.between(begun, Instant.now()),
                        live.getAsLong(),
                        threads(pid),
                        connections(part)));
            }
        } catch (IOException | SQLException stoppedOrAway) {
            // A part that is stopped just now is looked at next time.
        }
    }

    /** Of what is reachable: the histogram collects first. Empty when the process does not answer. */
    private static OptionalLong liveBytes(long pid) throws IOException, InterruptedException {
        var output = Files.createTempFile("lindung-histogram-", ".txt");
        try {
            var jcmd = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            String.valueOf(pid),
                            "GC.class_histogram")
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!jcmd.waitFor(ANSWERS_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
                jcmd.destroyForcibly();
                return OptionalLong.empty();
            }
            try (Stream<String> lines = Files.lines(output, StandardCharsets.UTF_8)) {
                return lines.filter(line -> line.startsWith("Total"))
                        .mapToLong(line -> Long.parseLong(COLUMNS.split(line.strip(), -1)[2]))
                        .findFirst();
            }
        } finally {
            Files.delete(output);
        }
    }

    private static long threads(long pid) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("Threads:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .sum();
        }
    }

    private long connections(Part part) throws SQLException {
        try (var connection = stack.superuser().connect();
                var query = connection.prepareStatement(CONNECTIONS)) {
            query.setString(1, "lindung_" + part.name().replaceAll("-[0-9]+$", ""));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
