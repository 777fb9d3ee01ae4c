package id.lindung.bench.workload;

import id.lindung.bench.data.BulkLoad;
import id.lindung.bench.data.OutboxCopies;
import id.lindung.bench.data.Units;
import id.lindung.bench.load.WrongAnswer;
import id.lindung.bench.measure.Goal;
import id.lindung.bench.measure.Measurement;
import id.lindung.bench.system.Lab;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/**
 * How long a committed event is on its way to reporting while a steady load is. Commits come at an even beat, and of each the
 * last run is watched for. Nobody rings the relay's bell for rows that SQL writes, so that it finds them when it looks.
 */
final class ProjectionDelay {

    private static final int UNITS = 50;
    private static final Duration BEAT = Duration.ofMillis(50);
    private static final Duration LOOK = Duration.ofMillis(2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long HIGHEST_MICROS = 120_000_000;

    private final OutboxCopies runs;
    private final BulkLoad reporting;
    private final double perSecond;

    /** @param perSecond events */
    ProjectionDelay(OutboxCopies runs, BulkLoad reporting, double perSecond) {
        this.runs = runs;
        this.reporting = reporting;
        this.perSecond = perSecond;
    }

    List<Measurement> measure(Lab lab) throws Exception {
        lab.tell("projecting %,.0f events/s".formatted(perSecond));
        load(lab.length());
        var p50 = new ArrayList<Double>();
        var p99 = new ArrayList<Double>();
        for (var run = 0; run < lab.runs(); run++) {
            var delays = load(lab.length());
            p50.add(delays.getValueAtPercentile(50) / 1000.0);
            p99.add(delays.getValueAtPercentile(99) / 1000.0);
        }
        return List.of(
                Measurement.of("half of that, in a steady beat", "/s", perSecond),
                Measurement.of("commit to projected meanwhile, p50", "ms", p50),
                Measurement.of("commit to projected meanwhile, p99", "ms", p99).heldAgainst(Goal.atMost(150)));
    }

    private Histogram load(Duration length) throws Exception {
        var beats = (int) (length.toMillis() / BEAT.toMillis());
        var perRun = runs.eventsOfOne();
        var perBeat = Math.max(1, (int) Math.round(perSecond * BEAT.toMillis() / 1000 / perRun));
        runs.choose(beats * perBeat, Units.of(UNITS));
        var underWay = new ConcurrentHashMap<String, Long>();
        var over = new AtomicBoolean();
        try (var watcher = Executors.newSingleThreadExecutor()) {
            var delays = watcher.submit(() -> watch(perRun, underWay, over));
            try {
                write(beats, perBeat, underWay);
            } finally {
                over.set(true);
            }
            return delays.get();
        }
    }

    private void write(int beats, int perBeat, Map<String, Long> underWay) throws SQLException {
        var next = System.nanoTime();
        var ids = runs.ids(0, beats * perBeat);
        for (var beat = 0; beat < beats; beat++) {
            runs.tell(beat * perBeat, perBeat);
            underWay.put(ids.get((beat + 1) * perBeat - 1), System.nanoTime());
            next += BEAT.toNanos();
            LockSupport.parkNanos(next - System.nanoTime());
        }
    }

    private Histogram watch(int perRun, ConcurrentMap<String, Long> underWay, AtomicBoolean over) throws SQLException {
        var delays = new Histogram(HIGHEST_MICROS, 3);
        var end = Long.MAX_VALUE;
        while (!over.get() || !underWay.isEmpty()) {
            if (over.get() && end == Long.MAX_VALUE) {
                end = System.nanoTime() + PATIENCE.toNanos();
            }
            if (System.nanoTime() > end) {
                throw new WrongAnswer("%d runs were not projected within %s".formatted(underWay.size(), PATIENCE));
            }
            var asked = new HashMap<>(underWay);
            for (var run : arrived(perRun, asked)) {
                delays.recordValue((System.nanoTime() - asked.getOrDefault(run, 0L)) / 1000);
                underWay.remove(run);
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return delays;
    }

    private List<String> arrived(int perRun, Map<String, Long> underWay) throws SQLException {
        return underWay.isEmpty()
                ? List.of()
                : reporting.texts("select aggregate_id from inbox where last_seq = %d and aggregate_id in ('%s')"
                        .formatted(perRun, String.join("', '", underWay.keySet())));
    }
}
