package id.lindung.bench.workload;

import id.lindung.bench.load.ClosedLoop;
import id.lindung.bench.load.Connection;
import id.lindung.bench.load.Request;
import id.lindung.bench.load.Timed;
import id.lindung.bench.load.WrongAnswer;
import id.lindung.bench.measure.Goal;
import id.lindung.bench.measure.Measurement;
import id.lindung.bench.probe.Usage;
import id.lindung.bench.system.FreshSystem;
import id.lindung.bench.system.Lab;
import id.lindung.local.postgres.Superuser;
import id.lindung.local.stack.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Reads the first page of worklists over 8 connections, each time of another unit, as its companion. The floor is as many rows
 * of the same unit read from the same tables by the same role of the database, with row-level security on.
 */
final class Worklists {

    private static final int CONNECTIONS = 8;
    private static final String PAGE = "/v1/worklist?role=companion";

    private static final String ROWS = """
            select * from sop_run run join sop_run_step step on step.run_id = run.id and step.state = 'active'
            where run.state = 'running' order by run.id limit 51""";

    private final FreshSystem system;
    private final List<String> units;
    private final int replicas;

    Worklists(FreshSystem system, List<String> units, int replicas) {
        this.system = system;
        this.units = units;
        this.replicas = replicas;
    }

    List<Measurement> measure(Lab lab) throws Exception {
        var tokens = new Tokens(system.stack(), "companion");
        var requests =
                units.stream().map(unit -> Request.get(PAGE, tokens.of(unit))).toList();
        requests.stream().limit(CONNECTIONS).forEach(this::check);
        lab.tell("reading worklists over %d connections".formatted(CONNECTIONS));
        read(lab.warmUp(), requests);
        var floor = ClosedLoop.run(CONNECTIONS, lab.length(), this::direct);
        var runs = new ArrayList<Run>();
        for (var run = 0; run < lab.runs(); run++) {
            var before = system.usage();
            var timed = read(lab.length(), requests);
            runs.add(new Run(timed, system.usage().since(before)));
        }
        return List.of(
                figure("p50", "ms", runs, run -> run.timed().millis(50)).beside(floor.millis(50)),
                figure("p99", "ms", runs, run -> run.timed().millis(99))
                        .beside(floor.millis(99))
                        .heldAgainst(Goal.atMost(50)),
                figure("throughput", "requests/s", runs, run -> run.timed().perSecond())
                        .beside(floor.perSecond()),
                figure("processor time", "ms/request", runs, Run::millis));
    }

    private record Run(Timed timed, Usage used) {

        /** Of case-service and its PostgreSQL backends, for each request. */
        double millis() {
            return used.millis(part ->
                            part.startsWith(Service.CASE.id()) || part.equals(Usage.BACKENDS_OF + Service.CASE.id()))
                    / timed.count();
        }
    }

    private static Measurement figure(String name, String unit, List<Run> runs, ToDoubleFunction<Run> figure) {
        return Measurement.of(
                "worklist, %d connections: %s".formatted(CONNECTIONS, name),
                unit,
                runs.stream().map(run -> figure.applyAsDouble(run)).toList());
    }

    // Whole, and there is more: the page is not short of rows that row-level security left out.
    private void check(Request request) {
        try (var connection = new Connection(system.stack().url(Service.CASE))) {
            var page = connection.exchange(request).expect(200).body();
            var items = page.split("\"caseFileId\":", -1).length - 1;
            if (items != 50 || !page.contains("\"next\":\"")) {
                throw new WrongAnswer("The first page has %d steps: %.200s".formatted(items, page));
            }
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    private Timed read(Duration length, List<Request> requests) throws Exception {
        return ClosedLoop.run(CONNECTIONS, length, number -> reader(number, requests));
    }

    private ClosedLoop.Work reader(int number, List<Request> requests) throws IOException {
        var connection = new Connection(system.stack().url(Service.CASE, 1 + number % replicas));
        return new ClosedLoop.Work() {
            private int next = number * requests.size() / CONNECTIONS;

            @Override
            public void once() throws IOException {
                connection.exchange(requests.get(next)).expect(200);
                next = (next + 1) % requests.size();
            }

            @Override
            public void finish() throws IOException {
                connection.close();
            }
        };
    }

    private ClosedLoop.Work direct(int number) throws SQLException {
        var at = system.stack().database(Service.CASE);
        var database = Superuser.connect(at.jdbcUrl(), at.app());
        database.setAutoCommit(false);
        var scope =
                database.prepareStatement("select set_config('app.unit', ?, true), set_config('app.agency', '', true)");
        var rows = database.prepareStatement(ROWS);
        return new ClosedLoop.Work() {
            private int next = number * units.size() / CONNECTIONS;

            @Override
            public void once() throws SQLException {
                scope.setString(1, units.get(next));
                scope.execute();
                var read = 0;
                try (var page = rows.executeQuery()) {
                    while (page.next()) {
                        read++;
                    }
                }
                database.commit();
                if (read != 51) {
                    throw new WrongAnswer("The floor read %d rows".formatted(read));
                }
                next = (next + 1) % units.size();
            }

            @Override
            public void finish() throws SQLException {
                database.close();
            }
        };
    }
}
