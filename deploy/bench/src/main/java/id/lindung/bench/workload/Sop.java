package id.lindung.bench.workload;

import id.lindung.bench.data.CaseFiles;
import id.lindung.bench.data.Units;
import id.lindung.bench.measure.Goal;
import id.lindung.bench.measure.Measurement;
import id.lindung.bench.probe.Usage;
import id.lindung.bench.system.Lab;
import id.lindung.bench.workload.Marks.Raised;
import id.lindung.local.stack.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Procedures at scale: 500 units, 100,000 open case files, two replicas of case-service. Each run has 20,000 marks of other
 * files fall due at one moment and waits until all are raised; then nothing is due, and the sweeps find that; then the first
 * page of worklists is read, each time of another unit. What was raised is counted in the outbox: none is missing, none is
 * there twice.
 */
final class Sop implements Benchmark {

    private static final int UNITS = 500;
    private static final int FILES = 100_000;
    private static final int MARKS = 20_000;
    private static final int REPLICAS = 2;

    @Override
    public String name() {
        return "sop";
    }

    @Override
    public String question() {
        return "%,d units, %,d open case files, %d replicas: %,d marks at one moment, idle sweeps, worklists"
                .formatted(UNITS, FILES, REPLICAS, MARKS);
    }

    @Override
    public List<Measurement> measure(Lab lab) throws Exception {
        try (var system = lab.start(config -> config.withReplicas(Service.CASE, REPLICAS));
                var load = CaseFiles.load(system)) {
            var units = Units.of(UNITS);
            lab.tell("making %,d case files".formatted(FILES));
            CaseFiles.fill(load, CaseFiles.one(system, "62.11"), 0, FILES, units);
            load.settle();
            var marks = new Marks(system, load, units, FILES / MARKS);
            var raised = marks(lab, marks);
            // What their due times left behind is not to be cleared away while the rest is measured.
            load.settle();
            var idle = new IdleSweeps(system, REPLICAS).measure(lab);
            var worklist = new Worklists(system, units, REPLICAS).measure(lab);
            var all = new ArrayList<>(raised);
            all.addAll(idle);
            all.addAll(worklist);
            return all;
        }
    }

    // One group of files warms up and one is the floor's; the others are measured.
    private static List<Measurement> marks(Lab lab, Marks marks) throws Exception {
        lab.tell("warming up: %,d marks".formatted(MARKS));
        marks.raise(0);
        var floor = marks.floor(1);
        var runs = new ArrayList<Raised>();
        for (var run = 0; run < Math.min(lab.runs(), FILES / MARKS - 2); run++) {
            runs.add(marks.raise(2 + run));
            lab.tell(
                    "%,d marks raised in %.1f s".formatted(MARKS, runs.getLast().seconds()));
        }
        return List.of(
                figure("all raised after", "s", runs, Raised::seconds)
                        .beside(floor)
                        .heldAgainst(Goal.atMost(10)),
                figure("processor time of all parts", "ms/mark", runs, run -> run.millis(part -> true)),
                figure(
                        "of it case-service",
                        "ms/mark",
                        runs,
                        run -> run.millis(part -> part.startsWith(Service.CASE.id()))),
                figure(
                        "of it its PostgreSQL backends",
                        "ms/mark",
                        runs,
                        run -> run.millis((Usage.BACKENDS_OF + Service.CASE.id())::equals)));
    }

    private static Measurement figure(String name, String unit, List<Raised> runs, ToDoubleFunction<Raised> figure) {
        return Measurement.of(
                "%,d marks: %s".formatted(MARKS, name),
                unit,
                runs.stream().map(run -> figure.applyAsDouble(run)).toList());
    }
}
