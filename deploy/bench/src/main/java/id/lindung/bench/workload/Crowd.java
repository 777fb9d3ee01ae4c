package id.lindung.bench.workload;

import id.lindung.bench.load.ClosedLoop;
import id.lindung.bench.load.Connection;
import id.lindung.bench.load.Reply;
import id.lindung.bench.load.WrongAnswer;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Callers who together register so many complaints a second, whatever is answered: an open load, which no slow answer slows down
 * until each of them waits for one. Nobody comes back later, as {@code Retry-After} asks.
 */
final class Crowd {

    private static final Set<Integer> REFUSALS = Set.of(429, 503);
    private static final long HIGHEST_MICROS = TimeUnit.MINUTES.toMicros(1);

    private final URI intake;
    private final double nanosBetween;
    private final long start = System.nanoTime();
    private final AtomicLong turns = new AtomicLong();
    private final Queue<UUID> registered = new ConcurrentLinkedQueue<>();
    private final Histogram registrations = new ConcurrentHistogram(HIGHEST_MICROS, 3);
    private final Histogram refusals = new ConcurrentHistogram(HIGHEST_MICROS, 3);

    /** @param perSecond complaints of all callers, from now on */
    Crowd(URI intake, double perSecond) {
        this.intake = intake;
        this.nanosBetween = TimeUnit.SECONDS.toNanos(1) / perSecond;
    }

    /** One of them, over a connection of its own. */
    ClosedLoop.Work caller(Complaints complaints) throws IOException {
        var connection = new Connection(intake);
        return new ClosedLoop.Work() {
            @Override
            public void once() throws IOException {
                awaitTurn();
                var asked = System.nanoTime();
                var reply = connection.exchange(complaints.next());
                note(reply, Math.min(HIGHEST_MICROS, (System.nanoTime() - asked) / 1000));
            }

            @Override
            public void finish() throws IOException {
                connection.close();
            }
        };
    }

    /** Requests leave at fixed moments, however the ones before them fare. */
    private void awaitTurn() {
        var turn = start + (long) (turns.getAndIncrement() * nanosBetween);
        for (var left = turn - System.nanoTime(); left > 0; left = turn - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    void note(Reply reply, long micros) {
        if (!REFUSALS.contains(reply.status())) {
            var location = reply.expect(201).header("location").orElseThrow();
            registered.add(UUID.fromString(location.substring(location.lastIndexOf('/') + 1)));
            registrations.recordValue(micros);
        } else if (reply.header("retry-after").isEmpty()) {
            throw new WrongAnswer("%d without Retry-After".formatted(reply.status()));
        } else {
            refusals.recordValue(micros);
        }
    }

    /** The complaints that were answered 201. */
    List<UUID> registered() {
        return List.copyOf(registered);
    }

    /** How long those answers took, in microseconds. */
    Histogram registrations() {
        return registrations;
    }

    /** How long answers of 429 and 503 took, in microseconds; each said when to come back. */
    Histogram refusals() {
        return refusals;
    }
}
