package id.lindung.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.HdrHistogram.Histogram;

/**
 * So many workers, each of whom begins again as soon as it has finished. A slow answer slows the questions down, so the
 * latencies are those of clients that wait for their answers, not of arrivals that do not.
 */
public final class ClosedLoop {

    /** One worker's work. */
    @FunctionalInterface
    public interface Work {

        /** Does it once. Whatever it throws ends the run. */
        void once() throws Exception;

        /** Called when the worker has done its last. */
        default void finish() throws Exception {}
    }

    /** Gives each worker its work. */
    @FunctionalInterface
    public interface Workers {

        /** The work of the worker with this number, counted from 0. */
        Work worker(int number) throws Exception;
    }

    /** Latencies up to a minute in microseconds, to three digits. */
    private static final long HIGHEST_MICROS = 60_000_000;

    private static final int DIGITS = 3;

    private ClosedLoop() {}

    /**
     * Runs for so long, and at least once each; what was begun is finished and counted, and the time lasts until then.
     *
     * @throws WrongAnswer what a worker was answered
     * @throws ExecutionException what else went wrong with one
     */
    public static Timed run(int workers, Duration length, Workers who) throws Exception {
        return run(workers, who, begun -> begun.count() == 0 || begun.elapsed() < length.toNanos());
    }

    /**
     * The same for so many times each, however long they take.
     *
     * @throws WrongAnswer what a worker was answered
     * @throws ExecutionException what else went wrong with one
     */
    public static Timed times(int workers, int times, Workers who) throws Exception {
        return run(workers, who, begun -> begun.count() < times);
    }

    /** How far a worker is: how often it has done its work, in so many nanoseconds since all began. */
    private record Progress(long count, long elapsed) {}

    private static Timed run(int workers, Workers who, Predicate<Progress> goesOn) throws Exception {
        var work = new ArrayList<Work>();
        try {
            for (var number = 0; number < workers; number++) {
                work.add(who.worker(number));
            }
            return run(work, goesOn);
        } finally {
            for (var one : work) {
                one.finish();
            }
        }
    }

    private static Timed run(List<Work> work, Predicate<Progress> goesOn) throws Exception {
        var failed = new AtomicBoolean();
        var start = System.nanoTime();
        try (var threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("worker-", 0).factory())) {
            var results = new ArrayList<Future<Histogram>>();
            for (var one : work) {
                results.add(threads.submit((Callable<Histogram>) () -> {
                    try {
                        return repeat(one, start, goesOn, failed);
                    } catch (Exception | Error wrong) {
                        failed.set(true);
                        throw wrong;
                    }
                }));
            }
            var all = histogram();
            for (var result : results) {
                all.add(result.get());
            }
            return new Timed(all, Duration.ofNanos(System.nanoTime() - start));
        } catch (ExecutionException wrong) {
            if (wrong.getCause() instanceof WrongAnswer answer) {
                throw answer;
            }
            throw wrong;
        }
    }

    private static Histogram repeat(Work work, long start, Predicate<Progress> goesOn, AtomicBoolean failed)
            throws Exception {
        var latencies = histogram();
        var begun = System.nanoTime();
        while (!failed.get() && goesOn.test(new Progress(latencies.getTotalCount(), begun - start))) {
            work.once();
            var done = System.nanoTime();
            latencies.recordValue(Math.min(HIGHEST_MICROS, (done - begun) / 1000));
            begun = done;
        }
        return latencies;
    }

    private static Histogram histogram() {
        return new Histogram(HIGHEST_MICROS, DIGITS);
    }
}
