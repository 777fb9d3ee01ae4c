package id.lindung.bench.workload;

import id.lindung.bench.measure.Goal;
import id.lindung.bench.measure.Measurement;
import id.lindung.bench.probe.Metrics;
import id.lindung.bench.system.FreshSystem;
import id.lindung.local.process.ProportionalMemory;
import id.lindung.local.stack.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * What intake holds at one moment.
 *
 * @param process its PSS, in bytes
 * @param heap of it in use by Java objects, garbage included, in bytes
 */
record IntakeMemory(double process, double heap) {

    private static final double MEBIBYTE = 1024.0 * 1024.0;
    private static final double MOST_MEBIBYTES = 512;

    static IntakeMemory of(FreshSystem system) throws IOException, InterruptedException {
        var process = system.stack().part(Service.INTAKE.id()).process().orElseThrow();
        var heap = Metrics.sum(system.metrics(Service.INTAKE), "jvm_memory_used_bytes", "area=\"heap\"");
        return new IntakeMemory(ProportionalMemory.ofTree(process), heap);
    }

    List<Measurement> figures(String when) {
        return List.of(
                Measurement.of("memory of intake (PSS), " + when, "MiB", process / MEBIBYTE)
                        .heldAgainst(Goal.atMost(MOST_MEBIBYTES)),
                Measurement.of("heap of intake, " + when, "MiB", heap / MEBIBYTE));
    }

    private IntakeMemory orMore(IntakeMemory other) {
        return new IntakeMemory(Math.max(process, other.process), Math.max(heap, other.heap));
    }

    /** Looks twice a second, and remembers the most that it saw. */
    static final class Watch implements AutoCloseable {

        private static final Duration BETWEEN = Duration.ofMillis(500);

        private final FreshSystem system;
        private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor();
        private final Future<?> looking;
        private volatile IntakeMemory highest;

        Watch(FreshSystem system) throws IOException, InterruptedException {
            this.system = system;
            this.highest = of(system);
            this.looking = looks.scheduleWithFixedDelay(this::look, 0, BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
        }

        private void look() {
            try {
                highest = highest.orMore(of(system));
            } catch (IOException unreachable) {
                throw new UncheckedIOException(unreachable);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }

        IntakeMemory highest() {
            return highest;
        }

        @Override
        public void close() {
            looking.cancel(false);
            looks.close();
        }
    }
}
