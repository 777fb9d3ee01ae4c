package id.lindung.faults.observe;

import id.lindung.faults.check.Observations;
import id.lindung.faults.check.Projection;
import id.lindung.faults.check.Readers;
import id.lindung.faults.check.Recovery;
import id.lindung.faults.check.Told;
import id.lindung.local.stack.Part;
import id.lindung.local.stack.Service;
import id.lindung.local.stack.Stack;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Looks at a whole system from outside. */
public final class Observer {

    private static final Duration TO_SETTLE = Duration.ofMinutes(3);
    private static final Duration BETWEEN = Duration.ofMillis(250);

    private final Stack stack;
    private final Clock clock;
    private final Databases databases;
    private final Events events;
    private final Rows rows;

    public Observer(Stack stack, Clock clock) {
        this.stack = stack;
        this.clock = clock;
        this.databases = new Databases(stack.superuser(), stack::database);
        this.events = new Events(databases);
        this.rows = new Rows(databases);
    }

    /**
     * The first thing told until then that has yet to be sent or to take effect; empty when there is none.
     *
     * @throws SQLException while PostgreSQL is away
     */
    public Optional<String> underWay(Instant until) throws SQLException {
        var unsent = events.unsent(until);
        if (unsent.isPresent()) {
            return unsent.map("%s to be sent"::formatted);
        }
        var taken = events.taken();
        for (var head : events.heads(until)) {
            for (var reader : Readers.OF_TOPICS.entrySet()) {
                Map<UUID, Long> known = taken.getOrDefault(reader.getKey(), Map.of());
                if (reader.getValue().contains(head.type())
                        && known.getOrDefault(head.aggregate(), 0L) < head.sequence()) {
                    return Optional.of("%s to take effect at %s".formatted(head.type(), reader.getKey()));
                }
            }
        }
        var collecting = databases.texts(
                Service.REFERRAL,
                "select id::text from inbound_referral where status <> 'collected' and received_at <= '%s'"
                        .formatted(until));
        return collecting.stream().findFirst().map("inbound referral %s to be collected"::formatted);
    }

    /** Waits until nothing is under way any more; what it still waited for when it gave up. */
    public Optional<String> settle() throws InterruptedException {
        return settle(clock.instant().plus(TO_SETTLE), TO_SETTLE);
    }

    private Optional<String> settle(Instant until, Duration limit) throws InterruptedException {
        var end = System.nanoTime() + limit.toNanos();
        while (true) {
            Optional<String> waiting;
            try {
                waiting = underWay(until);
            } catch (SQLException away) {
                waiting = Optional.of("PostgreSQL");
            }
            if (waiting.isEmpty() || System.nanoTime() > end) {
                return waiting;
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN.toMillis());
        }
    }

    /**
     * Drops what reporting projects, as docs/runbook.md says, has it read everything again, and tells what stood there
     * beside what stands there now.
     */
    public List<Projection> rebuild() throws SQLException, InterruptedException {
        var telling = replicasOf(Service.CASE);
        var reporting = replicasOf(Service.REPORTING);
        silence(telling);
        stop(reporting);
        var before = rows.facts();
        try (var connection = databases.superuser(Service.REPORTING);
                var statement = connection.createStatement()) {
            statement.execute("truncate inbox, inbox_position, inbox_parked, " + String.join(", ", rows.factTables()));
        }
        start(reporting);
        settle();
        var after = rows.facts();
        start(telling);
        return before.entrySet().stream()
                .map(table -> new Projection(
                        "reporting " + table.getKey(), table.getValue(), after.getOrDefault(table.getKey(), List.of())))
                .toList();
    }

    /** Steps fall due by the clock alone, and would be told of between one look and the other. */
    private void silence(List<Part> telling) throws SQLException, InterruptedException {
        stop(telling);
        while (events.unsent(clock.instant()).isPresent()) {
            start(telling);
            settle();
            stop(telling);
        }
        settle();
    }

    private List<Part> replicasOf(Service service) {
        return stack.services().stream()
                .filter(part -> part.name().startsWith(service.id()))
                .toList();
    }

    private static void stop(List<Part> parts) throws InterruptedException {
        for (Part part : parts) {
            part.stop();
        }
    }

    private static void start(List<Part> parts) throws InterruptedException {
        for (Part part : parts) {
            part.restart();
        }
        for (Part part : parts) {
            part.awaitReady();
        }
    }

    /** Everything there is to see, at a moment at which nothing was told; a sweeper may tell something at any other. */
    public Observations observe(
            Recovery recovery, Duration longestPause, List<Projection> rebuilt, List<String> mishaps)
            throws SQLException, InterruptedException {
        var before = places(events.told());
        while (true) {
            var waiting = settle();
            var taken = events.taken();
            var kept = rows.kept();
            var onTopics = Events.onTopics(stack.kafka());
            var projections = new ArrayList<>(rebuilt);
            projections.addAll(rows.projections());
            var told = events.told();
            var after = places(told);
            if (after.equals(before) || waiting.isPresent()) {
                return new Observations(
                        told,
                        onTopics,
                        kept,
                        taken,
                        events.parked(),
                        projections,
                        rows.visible(),
                        rows.permits(),
                        rows.disclosures(),
                        recovery,
                        longestPause,
                        mishaps);
            }
            before = after;
        }
    }

    private static Map<UUID, Long> places(List<Told> told) {
        return told.stream().collect(Collectors.toMap(Told::aggregate, Told::sequence, Math::max));
    }
}
