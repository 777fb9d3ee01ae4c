package id.lindung.casework.sop.store;

import id.lindung.casework.sop.domain.ClockTimes;
import id.lindung.casework.sop.domain.DueRun;
import id.lindung.casework.sop.domain.DueStep;
import id.lindung.casework.sop.domain.Procedure;
import id.lindung.casework.sop.domain.RunPin;
import id.lindung.casework.sop.domain.RunSubject;
import id.lindung.casework.sop.domain.StepMarks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The unit's runs of which something is due, as {@link DueRun} reads and writes them: of all their steps the one or two that
 * are due, some dozens of runs with each statement. Row-level security leaves every other unit's out.
 */
@ApplicationScoped
public class DueRuns {

    // Steps are found by their run. By "look_at <= now" the planner may take the index of what is due instead, and read
    // in it for each unit what is due in all of them; coalesce keeps it from that.
    private static final String HOLD = """
            select r.id, r.version, r.event_sequence, r.rule_at, r.case_file_id, r.case_id, r.unit, r.register_number,
              r.victim_person_id, r.sop_id, r.sop_version, r.sha256, r.rulings
            from sop_run r
            where r.id = any(?) and r.state = 'running'
              and (r.rule_at <= ? or exists (
                select from sop_run_step s
                where s.run_id = r.id and s.state = 'active' and coalesce(s.look_at, 'infinity') <= ?))
            for update of r skip locked""";

    // A statement of its own, after the one that took the locks: it sees what whoever held them before has written.
    private static final String DUE = """
            select run_id, step, near, overdue, escalated_to, clock_started_at, near_at, due_at, escalate_at, expires_at
            from sop_run_step
            where run_id = any(?) and state = 'active' and coalesce(look_at, 'infinity') <= ?
            order by run_id, place""";

    private static final String MARK = """
            update sop_run_step s
            set near = marked.near, overdue = marked.overdue, escalated_to = marked.escalated_to, look_at = marked.look_at
            from unnest(?::uuid[], ?::text[], ?::boolean[], ?::boolean[], ?::text[], ?::timestamptz[])
              as marked (run_id, step, near, overdue, escalated_to, look_at)
            where s.run_id = marked.run_id and s.step = marked.step""";

    private static final String MOVE_ON = """
            update sop_run r
            set version = r.version + 1, revision = r.revision + marked.changes, event_sequence = marked.event_sequence
            from unnest(?::uuid[], ?::bigint[], ?::bigint[], ?::int[]) as marked (id, version, event_sequence, changes)
            where r.id = marked.id and r.version = marked.version""";

    private final DataSource database;

    DueRuns(DataSource database) {
        this.database = database;
    }

    /**
     * Those of these runs of which something is still due, their rows held until the transaction ends. What somebody else
     * holds is left out: whoever changes it now marks it too, or it is found again.
     */
    @Transactional(TxType.MANDATORY)
    public List<DueRun> hold(Collection<UUID> runs, Instant now) {
        try (var connection = database.getConnection()) {
            var held = held(connection, runs, now);
            var steps = held.isEmpty() ? Map.<UUID, Map<String, DueStep>>of() : steps(connection, held, now);
            return held.stream()
                    .map(row -> row.with(steps.getOrDefault(row.id(), Map.of())))
                    .toList();
        } catch (SQLException failed) {
            throw new IllegalStateException("Runs of which something is due cannot be read", failed);
        }
    }

    /**
     * Writes what was marked of runs that {@link #hold} gave in this transaction, and nothing of those that saw no change.
     *
     * @throws OptimisticLockException when one of them is not held, and somebody has changed it
     */
    @Transactional(TxType.MANDATORY)
    public void write(Collection<DueRun> held) {
        var marked = held.stream().filter(run -> run.changes() > 0).toList();
        if (marked.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection()) {
            moveOn(connection, marked);
            mark(connection, marked);
        } catch (SQLException failed) {
            throw new IllegalStateException("Marks cannot be written", failed);
        }
    }

    private static List<Row> held(Connection connection, Collection<UUID> runs, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(HOLD)) {
            statement.setArray(1, connection.createArrayOf("uuid", runs.toArray()));
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            statement.setObject(3, now.atOffset(ZoneOffset.UTC));
            try (var rows = statement.executeQuery()) {
                var held = new ArrayList<Row>();
                while (rows.next()) {
                    held.add(Row.read(rows));
                }
                return held;
            }
        }
    }

    private static Map<UUID, Map<String, DueStep>> steps(Connection connection, List<Row> held, Instant now)
            throws SQLException {
        try (var statement = connection.prepareStatement(DUE)) {
            statement.setArray(
                    1,
                    connection.createArrayOf("uuid", held.stream().map(Row::id).toArray()));
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            try (var rows = statement.executeQuery()) {
                var steps = new HashMap<UUID, Map<String, DueStep>>();
                while (rows.next()) {
                    steps.computeIfAbsent(rows.getObject("run_id", UUID.class), run -> new LinkedHashMap<>())
                            .put(rows.getString("step"), step(rows));
                }
                return steps;
            }
        }
    }

    private static DueStep step(ResultSet row) throws SQLException {
        var started = row.getObject("clock_started_at", OffsetDateTime.class).toInstant();
        return new DueStep(
                new StepMarks(row.getBoolean("near"), row.getBoolean("overdue"), row.getString("escalated_to")),
                new ClockTimes(started, instant(row, "near_at"), instant(row, "due_at"), instant(row, "escalate_at")),
                instant(row, "expires_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static void moveOn(Connection connection, List<DueRun> marked) throws SQLException {
        try (var statement = connection.prepareStatement(MOVE_ON)) {
            statement.setArray(1, array(connection, "uuid", marked, DueRun::id));
            statement.setArray(2, array(connection, "bigint", marked, DueRun::version));
            statement.setArray(3, array(connection, "bigint", marked, DueRun::eventSequence));
            statement.setArray(4, array(connection, "int", marked, DueRun::changes));
            if (statement.executeUpdate() != marked.size()) {
                throw new OptimisticLockException("A run was changed while it was marked");
            }
        }
    }

    private static void mark(Connection connection, List<DueRun> marked) throws SQLException {
        var steps = marked.stream()
                .flatMap(run -> run.steps().entrySet().stream()
                        .map(step -> new Marked(run.id(), step.getKey(), step.getValue())))
                .toList();
        try (var statement = connection.prepareStatement(MARK)) {
            statement.setArray(1, array(connection, "uuid", steps, Marked::run));
            statement.setArray(2, array(connection, "text", steps, Marked::key));
            statement.setArray(
                    3, array(connection, "boolean", steps, step -> step.marks().near()));
            statement.setArray(
                    4, array(connection, "boolean", steps, step -> step.marks().overdue()));
            statement.setArray(
                    5, array(connection, "text", steps, step -> step.marks().escalatedTo()));
            statement.setArray(6, array(connection, "timestamptz", steps, Marked::lookAt));
            statement.executeUpdate();
        }
    }

    private static <T> Array array(
            Connection connection, String type, List<T> from, Function<T, @Nullable Object> value) throws SQLException {
        return connection.createArrayOf(type, from.stream().map(value).toArray());
    }

    private record Row(
            UUID id,
            long version,
            long eventSequence,
            @Nullable Instant ruleAt,
            RunSubject subject,
            RunPin pin) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getObject("id", UUID.class),
                    row.getLong("version"),
                    row.getLong("event_sequence"),
                    instant(row, "rule_at"),
                    new RunSubject(
                            row.getObject("case_file_id", UUID.class),
                            row.getObject("case_id", UUID.class),
                            row.getString("unit"),
                            row.getString("register_number"),
                            row.getObject("victim_person_id", UUID.class)),
                    new RunPin(
                            row.getString("sop_id"),
                            row.getInt("sop_version"),
                            row.getString("sha256"),
                            Procedure.read((String[]) row.getArray("rulings").getArray())));
        }

        DueRun with(Map<String, DueStep> steps) {
            return new DueRun(id, subject, pin, version, eventSequence, ruleAt, steps);
        }
    }

    private record Marked(UUID run, String key, DueStep step) {

        StepMarks marks() {
            return step.marks();
        }

        @Nullable
        OffsetDateTime lookAt() {
            return step.lookAt().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null);
        }
    }
}
