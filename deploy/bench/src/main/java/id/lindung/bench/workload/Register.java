package id.lindung.bench.workload;

import id.lindung.bench.load.ClosedLoop;
import id.lindung.bench.load.Timed;
import id.lindung.bench.measure.Goal;
import id.lindung.bench.measure.Measurement;
import id.lindung.bench.probe.Usage;
import id.lindung.bench.system.FreshSystem;
import id.lindung.bench.system.Lab;
import id.lindung.local.stack.Part;
import id.lindung.local.stack.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Full complaints over HTTP, as many as go, of twenty units: numbers in a unit's register are given one after another, so one
 * unit alone is measured too.
 */
public final class Register implements Benchmark {

    private static final List<Integer> CONNECTIONS = List.of(8, 32);
    private static final int MANY = 32;

    @Override
    public String name() {
        return "register";
    }

    @Override
    public String question() {
        return "a full complaint over HTTP: how many, how soon, and for how much processor time";
    }

    @Override
    public List<Measurement> measure(Lab lab) throws Exception {
        var floors = new RegisterFloors(lab, Registrars.UNITS);
        var echoes = new ArrayList<Floor>();
        for (int connections : CONNECTIONS) {
            lab.tell("floor: echo over " + connections + " connections");
            echoes.add(floors.echo(connections));
        }
        var measurements = new ArrayList<Measurement>();
        try (var system = lab.start()) {
            var tokens = new Tokens(system.stack(), "administration-officer");
            var seen = new ArrayList<List<Run>>();
            for (int connections : CONNECTIONS) {
                lab.tell("registering over " + connections + " connections");
                seen.add(runs(lab, system, tokens, connections, Registrars.UNITS));
            }
            lab.tell("registering in one unit");
            var alone = runs(lab, system, tokens, MANY, Registrars.UNITS.subList(0, 1));
            var transaction = floors.capture(system, tokens);
            for (Part service : system.stack().services()) {
                service.stop();
            }
            for (var series = 0; series < seen.size(); series++) {
                int connections = CONNECTIONS.get(series);
                lab.tell("floor: %d statements over %d connections".formatted(transaction.size(), connections));
                var statements = floors.statements(system, transaction, connections);
                measurements.addAll(figures(connections, seen.get(series), echoes.get(series), statements));
            }
            measurements.add(figure(
                    "one unit alone, %d connections: throughput".formatted(MANY),
                    "requests/s",
                    alone,
                    run -> run.timed().perSecond()));
            measurements.add(Measurement.of("statements of one registration", "", transaction.size()));
        }
        return measurements;
    }

    private static List<Run> runs(Lab lab, FreshSystem system, Tokens tokens, int connections, List<String> units)
            throws Exception {
        var runs = new ArrayList<Run>();
        ClosedLoop.run(connections, lab.warmUp(), Registrars.of(system, lab, tokens, units, connections + " warm-up"));
        for (var run = 0; run < lab.runs(); run++) {
            var before = system.usage();
            var timed = ClosedLoop.run(
                    connections, lab.length(), Registrars.of(system, lab, tokens, units, connections + " run " + run));
            runs.add(new Run(timed, system.usage().since(before)));
        }
        return runs;
    }

    private record Run(Timed timed, Usage used) {

        double service() {
            return used.millis(Service.INTAKE.id()) / timed.count();
        }

        double backends() {
            return used.millis(Usage.BACKENDS_OF + Service.INTAKE.id()) / timed.count();
        }

        double walKibibytes() {
            return used.walBytes() / 1024.0 / timed.count();
        }
    }

    private static List<Measurement> figures(int connections, List<Run> runs, Floor echo, Floor statements) {
        var of = connections + " connections: ";
        var throughput =
                figure(of + "throughput", "requests/s", runs, run -> run.timed().perSecond());
        var slowest = figure(of + "p99", "ms", runs, run -> run.timed().millis(99));
        var cost = figure(of + "processor time", "ms/request", runs, run -> run.service() + run.backends())
                .beside(echo.millis() + statements.millis());
        return List.of(
                connections == MANY ? throughput.heldAgainst(Goal.atLeast(1000)) : throughput,
                figure(of + "p50", "ms", runs, run -> run.timed().millis(50)),
                figure(of + "p95", "ms", runs, run -> run.timed().millis(95)),
                connections == MANY ? slowest.heldAgainst(Goal.atMost(80)) : slowest,
                cost,
                Measurement.of(
                                of + "processor time in floors",
                                "× floor",
                                cost.value() / (echo.millis() + statements.millis()))
                        .heldAgainst(Goal.atMost(2.5)),
                figure(of + "of it intake", "ms/request", runs, Run::service).beside(echo.millis()),
                figure(of + "of it its PostgreSQL backends", "ms/request", runs, Run::backends)
                        .beside(statements.millis()),
                figure(of + "write-ahead log of all services", "KiB/request", runs, Run::walKibibytes),
                Measurement.of(of + "floor: echo", "requests/s", echo.perSecond()),
                Measurement.of(of + "floor: statements", "transactions/s", statements.perSecond()));
    }

    private static Measurement figure(String name, String unit, List<Run> runs, ToDoubleFunction<Run> figure) {
        return Measurement.of(
                name, unit, runs.stream().map(run -> figure.applyAsDouble(run)).toList());
    }
}
