package id.lindung.bench.workload;

import id.lindung.bench.data.BulkLoad;
import id.lindung.bench.load.WrongAnswer;
import id.lindung.bench.probe.Usage;
import id.lindung.bench.system.FreshSystem;
import id.lindung.local.stack.Service;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Has the steps of a group of copied case files fall due at one moment, and waits for their marks. */
final class Marks {

    /** Long enough to write so many due times before any of them has come. */
    private static final Duration AHEAD = Duration.ofSeconds(10);

    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Duration REST = Duration.ofMinutes(1);
    private static final long BETWEEN_MILLIS = 50;

    /** What one unit's marks write, at the least; the rows count as sent, so that nobody carries them. */
    private static final String WRITTEN = """
            with due as (
              select id from sop_run
              where unit = ? and register_number like 'B/%' and substr(register_number, 3)::int / ? % ? = ? for update),
            stepped as (
              update sop_run_step step set overdue = true, look_at = null
              from due where step.run_id = due.id and step.state = 'active'),
            counted as (
              update sop_run run set version = version + 1, revision = revision + 1, event_sequence = 1
              from due where run.id = due.id)
            insert into outbox (event_id, aggregate_type, aggregate_id, aggregate_seq, envelope, created_at, sent_at)
            select uuidv7(), 'sop-run', id, 1, repeat('floor', 150), now(), now() from due""";

    private final FreshSystem system;
    private final BulkLoad load;
    private final List<String> units;
    private final int groups;
    private final Clock clock = Clock.systemUTC();

    /**
     * What it took to raise marks.
     *
     * @param seconds from the moment at which they fell due until the last stood in the outbox
     * @param used meanwhile, what carrying the first and counting them took among it
     */
    record Raised(int marks, double seconds, Usage used) {

        /** Milliseconds of processor time that some parts took for each mark. */
        double millis(Predicate<String> parts) {
            return used.millis(parts) / marks;
        }
    }

    /**
     * Marks of the files that {@code copies} names.
     *
     * @param units which of them take the files in turn
     * @param groups into how many parts the files of each unit fall
     */
    Marks(FreshSystem system, BulkLoad load, List<String> units, int groups) {
        this.system = system;
        this.load = load;
        this.units = List.copyOf(units);
        this.groups = groups;
    }

    /**
     * Has every file of a group pass the due time of the step that it stands at.
     *
     * @throws WrongAnswer when a mark is missing, or was raised twice
     */
    Raised raise(int group) throws SQLException, InterruptedException {
        var before = load.number("select coalesce(max(id), 0) from outbox");
        var due = clock.instant().plus(AHEAD);
        var marks = load.run("""
                update sop_run_step step set near = true, near_at = '%1$s'::timestamptz - interval '1 minute', due_at = '%1$s',
                  look_at = '%1$s', escalate_at = null
                from copies copy where step.run_id = copy.run_id and copy.n / %2$d %% %3$d = %4$d and step.state = 'active'""".formatted(due, units.size(), groups, group));
        if (!clock.instant().isBefore(due)) {
            throw new IllegalStateException("The due times took longer to write than " + AHEAD);
        }
        var used = system.usage();
        var raised = "select count(*) from outbox where aggregate_type = 'sop-run' and id > " + before;
        while (load.number(raised) < marks) {
            if (clock.instant().isAfter(due.plus(LONGEST))) {
                throw new WrongAnswer("%d of %d marks were raised".formatted(load.number(raised), marks));
            }
            Thread.sleep(BETWEEN_MILLIS);
        }
        var seconds = Duration.between(due, clock.instant()).toNanos() / 1e9;
        var took = new Raised(marks, seconds, system.usage().since(used));
        awaitQuiet();
        check(before, marks, group);
        return took;
    }

    // The relay carries and reporting takes what was raised, for a minute, so that the next figures are not of that.
    private void awaitQuiet() throws SQLException, InterruptedException {
        var end = clock.instant().plus(REST);
        while (load.number("select count(*) from outbox where sent_at is null") > 0
                && clock.instant().isBefore(end)) {
            Thread.sleep(BETWEEN_MILLIS);
        }
        try (var reporting = new BulkLoad(system.database(Service.REPORTING))) {
            var all = load.number("select count(distinct aggregate_id) from outbox"
                    + " where aggregate_type = 'sop-run' and envelope not like 'floor%'");
            while (reporting.number("select count(distinct run_id) from sop_run_fact") < all
                    && clock.instant().isBefore(end)) {
                Thread.sleep(20 * BETWEEN_MILLIS);
            }
        }
    }

    private void check(long before, int marks, int group) throws SQLException {
        var told = "select %s from outbox where aggregate_type = 'sop-run' and id > " + before;
        var rows = load.number(told.formatted("count(*)"));
        var runs = load.number(told.formatted("count(distinct aggregate_id)"));
        var overdue = load.number(told.formatted("count(*)") + " and envelope like '%\"sop-run.step-overdue.v1\"%'");
        var marked = load.number("select count(*) from sop_run_step step join copies copy using (run_id)"
                + " where step.overdue and copy.n / %d %% %d = %d".formatted(units.size(), groups, group));
        if (rows != marks || runs != marks || overdue != marks || marked != marks) {
            throw new WrongAnswer("%d marks were due; told are %d of %d runs, %d of them overdue; marked are %d"
                    .formatted(marks, rows, runs, overdue, marked));
        }
    }

    /**
     * The same rows written by nobody but PostgreSQL: a transaction for each unit, two connections side by side.
     *
     * @return seconds that it took
     */
    double floor(int group) throws Exception {
        var began = System.nanoTime();
        try (var writers = Executors.newFixedThreadPool(2)) {
            var written = new ArrayList<Future<@Nullable Void>>();
            for (var half :
                    List.of(units.subList(0, units.size() / 2), units.subList(units.size() / 2, units.size()))) {
                written.add(writers.submit((Callable<@Nullable Void>) () -> {
                    write(half, group);
                    return null;
                }));
            }
            for (var one : written) {
                one.get();
            }
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private void write(List<String> half, int group) throws SQLException {
        try (var database = system.database(Service.CASE);
                var statement = database.prepareStatement(WRITTEN)) {
            for (var unit : half) {
                statement.setString(1, unit);
                statement.setInt(2, units.size());
                statement.setInt(3, groups);
                statement.setInt(4, group);
                statement.executeUpdate();
            }
        }
    }
}
