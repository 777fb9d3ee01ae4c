package id.lindung.bench.workload;

import id.lindung.bench.load.ClosedLoop;
import id.lindung.bench.load.Timed;
import id.lindung.bench.load.WrongAnswer;
import id.lindung.bench.measure.Goal;
import id.lindung.bench.measure.Measurement;
import id.lindung.bench.system.FreshSystem;
import id.lindung.bench.system.Lab;
import id.lindung.local.stack.Service;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.HdrHistogram.Histogram;

/**
 * Three times as many complaints a second as were registered at best, for as long as all measured runs together. Whoever is
 * refused must be told when to come back; whoever was answered 201 must find the complaint, and its event in the outbox; no
 * process may have died; and what was done a second before is done again at once.
 */
final class Overload implements Benchmark {

    private static final int CONNECTIONS = 32;

    /** Twice what a service works on at a time. */
    private static final int CALLERS = 256;

    private static final int TIMES = 3;

    @Override
    public String name() {
        return "overload";
    }

    @Override
    public String question() {
        return "three times what can be done: who is refused and how, what is kept, and whether it is as before afterwards";
    }

    @Override
    public List<Measurement> measure(Lab lab) throws Exception {
        try (var system = lab.start()) {
            var tokens = new Tokens(system.stack(), "administration-officer");
            var processes = processes(system);
            lab.tell("what it can do");
            registering(lab, system, tokens, "warm-up");
            var before = registering(lab, system, tokens, "before");
            var memory = new ArrayList<Measurement>(IntakeMemory.of(system).figures("before"));
            var offered = before.perSecond() * TIMES;
            lab.tell("%.0f requests/s".formatted(offered));
            var crowd = new Crowd(system.stack().url(Service.INTAKE), offered);
            Timed during;
            try (var watch = new IntakeMemory.Watch(system)) {
                during = ClosedLoop.run(
                        CALLERS,
                        lab.length().multipliedBy(lab.runs()),
                        number -> crowd.caller(Registrars.complaints(lab, tokens, Registrars.UNITS, "crowd", number)));
                memory.addAll(watch.highest().figures("during, at most"));
            }
            lab.tell("what it can do afterwards");
            var after = registering(lab, system, tokens, "after");
            memory.addAll(IntakeMemory.of(system).figures("after"));
            requireKept(system, crowd.registered());
            if (!processes.equals(processes(system))) {
                throw new WrongAnswer("A part of the system died");
            }
            return figures(before, crowd, during, after, memory);
        }
    }

    private static List<Measurement> figures(
            Timed before, Crowd crowd, Timed during, Timed after, List<Measurement> memory) {
        var seconds = during.length().toNanos() / 1e9;
        var refused = crowd.refusals().getTotalCount();
        var figures = new ArrayList<Measurement>();
        figures.add(Measurement.of("before: throughput", "requests/s", before.perSecond()));
        figures.add(Measurement.of("before: p99", "ms", before.millis(99)));
        figures.add(Measurement.of("overload: asked", "requests/s", during.perSecond())
                .beside(before.perSecond())
                .heldAgainst(Goal.atLeast(0.9 * TIMES * before.perSecond())));
        figures.add(Measurement.of(
                        "overload: registered", "requests/s", crowd.registered().size() / seconds)
                .beside(before.perSecond()));
        figures.add(Measurement.of("overload: registered, p99", "ms", millis(crowd.registrations())));
        figures.add(Measurement.of("overload: refused", "requests/s", refused / seconds)
                .heldAgainst(Goal.atLeast(1)));
        figures.add(Measurement.of("overload: refused, p99", "ms", millis(crowd.refusals())));
        figures.add(Measurement.of("after: throughput", "requests/s", after.perSecond())
                .beside(before.perSecond())
                .heldAgainst(Goal.atLeast(0.8 * before.perSecond())));
        figures.add(Measurement.of("after: p99", "ms", after.millis(99)));
        figures.addAll(memory);
        return figures;
    }

    private static double millis(Histogram micros) {
        return micros.getValueAtPercentile(99) / 1000.0;
    }

    private static Timed registering(Lab lab, FreshSystem system, Tokens tokens, String purpose) throws Exception {
        var length = purpose.equals("warm-up") ? lab.warmUp() : lab.length();
        return ClosedLoop.run(CONNECTIONS, length, Registrars.of(system, lab, tokens, Registrars.UNITS, purpose));
    }

    private static Map<String, Optional<ProcessHandle>> processes(FreshSystem system) {
        return system.stack().parts().stream().collect(Collectors.toMap(part -> part.name(), part -> part.process()));
    }

    /** Whatever was answered 201 is there, and was told or will be. */
    private static void requireKept(FreshSystem system, Collection<UUID> registered) throws SQLException {
        try (var connection = system.database(Service.INTAKE);
                var statement = connection.prepareStatement("select count(*) from complaint where id = any(?)"
                        + " and exists (select from outbox where aggregate_id = complaint.id)")) {
            statement.setArray(1, connection.createArrayOf("uuid", registered.toArray()));
            try (var rows = statement.executeQuery()) {
                rows.next();
                if (rows.getLong(1) != registered.size()) {
                    throw new WrongAnswer("%d complaints were answered 201, %d are there"
                            .formatted(registered.size(), rows.getLong(1)));
                }
            }
        }
    }
}
