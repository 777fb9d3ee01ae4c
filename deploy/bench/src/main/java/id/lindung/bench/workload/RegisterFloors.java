package id.lindung.bench.workload;

import id.lindung.bench.floor.Replay;
import id.lindung.bench.floor.SentStatement;
import id.lindung.bench.floor.StatementCapture;
import id.lindung.bench.load.ClosedLoop;
import id.lindung.bench.load.Connection;
import id.lindung.bench.probe.ProcessorTime;
import id.lindung.bench.probe.Usage;
import id.lindung.bench.system.FreshSystem;
import id.lindung.bench.system.Lab;
import id.lindung.local.postgres.Superuser;
import id.lindung.local.stack.Service;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * What a registration cannot cost less than: giving back its JSON in the same Quarkus, and sending its statements to
 * PostgreSQL without a service between.
 */
final class RegisterFloors {

    private static final String CAPTURED_UNIT = "62.12";

    /** A register number that no other parameter of the transaction can be. */
    private static final int TELLTALE = 700_000;

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final Lab lab;
    private final List<String> units;

    RegisterFloors(Lab lab, List<String> units) {
        this.lab = lab;
        this.units = units;
    }

    /** Giving back a complaint, over so many connections. */
    Floor echo(int connections) throws Exception {
        return Floor.echo(
                lab, connections, number -> new Complaints("", units.getFirst(), lab.chance("echo" + number))::json);
    }

    /** The statements of one registration, as intake really sends them. */
    List<SentStatement> capture(FreshSystem system, Tokens tokens) throws Exception {
        var complaints = new Complaints(tokens.of(CAPTURED_UNIT), CAPTURED_UNIT, lab.chance("capture"));
        var stack = system.stack();
        var role = stack.database(Service.INTAKE).app().user();
        var log = stack.config().data().resolve("logs/postgres.log");
        try (var capture = StatementCapture.of(stack.superuser(), role, log);
                var database = system.database(Service.INTAKE);
                var statement = database.createStatement()) {
            insist(system, complaints);
            statement.executeUpdate("update register_counter set last_number = %d where unit = '%s'"
                    .formatted(TELLTALE, CAPTURED_UNIT));
            insist(system, complaints);
            var number = Optional.of(String.valueOf(TELLTALE + 1));
            return capture.await(transaction ->
                    transaction.stream().anyMatch(sent -> sent.parameters().contains(number)));
        }
    }

    /** The connections that the capture ended are noticed by the first who use them. */
    private static void insist(FreshSystem system, Complaints complaints) throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        try (var connection = new Connection(system.stack().url(Service.INTAKE))) {
            var reply = connection.exchange(complaints.next());
            while (reply.status() >= 500 && System.nanoTime() < end) {
                LockSupport.parkNanos(BETWEEN.toNanos());
                reply = connection.exchange(complaints.next());
            }
            reply.expect(201);
        }
    }

    /** Sending them over so many connections: the backends' work and the sender's own. */
    Floor statements(FreshSystem system, List<SentStatement> transaction, int connections) throws Exception {
        var numbers = new AtomicInteger(TELLTALE * (connections + 1));
        var login = system.stack().database(Service.INTAKE);
        var replays = new ArrayList<Replay>();
        try {
            for (var worker = 0; worker < connections; worker++) {
                var unit = units.get(worker % units.size());
                replays.add(new Replay(
                        Superuser.connect(login.jdbcUrl(), login.app()),
                        transaction,
                        lab.chance("statements %d of %d".formatted(worker, connections)),
                        () -> Map.of(
                                CAPTURED_UNIT,
                                unit,
                                String.valueOf(TELLTALE + 1),
                                String.valueOf(numbers.incrementAndGet()))));
            }
            // The connections stay, and with them the backends whose work is counted.
            ClosedLoop.Workers workers = number -> replays.get(number)::once;
            ClosedLoop.run(connections, lab.warmUp().dividedBy(2), workers);
            var before = system.usage();
            var sender = sender();
            var timed = ClosedLoop.run(connections, lab.length(), workers);
            return Floor.of(
                    timed, system.usage().since(before).millis(Usage.BACKENDS_OF + "intake") + sender() - sender);
        } finally {
            for (var replay : replays) {
                replay.close();
            }
        }
    }

    private static double sender() {
        return ProcessorTime.of(ProcessHandle.current().pid()).toNanos() / 1e6;
    }
}
