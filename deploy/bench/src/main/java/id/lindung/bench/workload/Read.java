package id.lindung.bench.workload;

import id.lindung.bench.data.BulkLoad;
import id.lindung.bench.data.CaseFiles;
import id.lindung.bench.data.Histories;
import id.lindung.bench.data.Units;
import id.lindung.bench.load.Timed;
import id.lindung.bench.measure.Goal;
import id.lindung.bench.measure.Measurement;
import id.lindung.bench.system.FreshSystem;
import id.lindung.bench.system.Lab;
import id.lindung.local.stack.Service;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Whether reading becomes slower as databases fill: the first page of the worklist, a month's recap, the first page of referrals,
 * a search of complaints, from 100,000 and from 1,000,000 rows in 100 units. The worklist's rows are the steps of open runs;
 * the others' are of ever earlier months. Pages are full at both sizes, so that nothing but the rows grows.
 */
final class Read implements Benchmark {

    private static final int UNITS = 100;
    private static final int CONNECTIONS = 8;
    private static final int SMALL = 100_000;
    private static final int LARGE = 1_000_000;
    private static final double GROWTH = 1.5;

    /** In which the histories began; none of those that have them. */
    private static final String ORIGIN = "62.11";

    private static final String MORE = "\"next\":\"";

    @Override
    public String name() {
        return "read";
    }

    @Override
    public String question() {
        return "lists and recaps at %,d and %,d rows in %d units, %d connections"
                .formatted(SMALL, LARGE, UNITS, CONNECTIONS);
    }

    @Override
    public List<Measurement> measure(Lab lab) throws Exception {
        var units = Units.of(UNITS);
        try (var system = lab.start()) {
            var readings = readings(Histories.begun(system, ORIGIN, units), units);
            var few = at(lab, system, units, readings, 0, SMALL);
            var many = at(lab, system, units, readings, SMALL, LARGE);
            var figures = new ArrayList<Measurement>();
            for (var number = 0; number < readings.size(); number++) {
                figures.addAll(figures(readings.get(number).name(), few.get(number), many.get(number)));
            }
            return figures;
        }
    }

    private static List<Reading> readings(Histories histories, List<String> units) {
        var steps = histories.stepsOfARun();
        var month = YearMonth.from(LocalDate.now(ZoneId.of("Asia/Jakarta")));
        var searched = month.minusMonths(3);
        return List.of(
                new Reading(
                        "worklist",
                        Service.CASE,
                        "/v1/worklist?role=companion",
                        "companion",
                        MORE,
                        (load, first, count) ->
                                CaseFiles.fill(load, histories.caseFile(), first / steps, count / steps, units)),
                new Reading(
                        "recap",
                        Service.REPORTING,
                        "/v1/recaps/" + month,
                        "analyst",
                        "\"cases\":" + Histories.A_MONTH,
                        histories::addFacts),
                new Reading(
                        "referral list",
                        Service.REFERRAL,
                        "/v1/referrals",
                        "case-manager",
                        MORE,
                        histories::addReferrals),
                new Reading(
                        "complaint search",
                        Service.INTAKE,
                        "/v1/complaints?crisis=true&receivedFrom=%s&receivedTo=%s"
                                .formatted(searched.atDay(1), searched.atEndOfMonth()),
                        "administration-officer",
                        MORE,
                        histories::addComplaints));
    }

    /** Fills all databases at once, and then reads one after another; returns the runs of each reading. */
    private static List<List<Timed>> at(
            Lab lab, FreshSystem system, List<String> units, List<Reading> readings, int from, int to)
            throws Exception {
        lab.tell("making %,d rows for each reading".formatted(to));
        try (var loaders = Executors.newFixedThreadPool(2)) {
            var loaded = new ArrayList<Future<@Nullable Void>>();
            for (var reading : readings) {
                loaded.add(loaders.submit((Callable<@Nullable Void>) () -> {
                    try (var load = new BulkLoad(system.database(reading.service()))) {
                        reading.grow().add(load, from, to - from);
                        load.settle();
                    }
                    return null;
                }));
            }
            for (var one : loaded) {
                one.get();
            }
        }
        var seen = new ArrayList<List<Timed>>();
        for (var reading : readings) {
            lab.tell("%s: %,d rows".formatted(reading.name(), to));
            reading.read(system, units, CONNECTIONS, half(lab.warmUp()));
            var runs = new ArrayList<Timed>();
            for (var run = 0; run < lab.runs(); run++) {
                runs.add(reading.read(system, units, CONNECTIONS, half(lab.length())));
            }
            seen.add(runs);
        }
        return seen;
    }

    /** Eight readings are measured, each of which is answered a thousand times in a few seconds. */
    private static Duration half(Duration length) {
        return length.dividedBy(2);
    }

    private static List<Measurement> figures(String name, List<Timed> few, List<Timed> many) {
        var p99 = percentile(name, 99, SMALL, few);
        var grown = percentile(name, 99, LARGE, many);
        return List.of(
                percentile(name, 50, SMALL, few),
                percentile(name, 50, LARGE, many),
                p99,
                grown,
                Measurement.of(name + ": growth of p99", "times", grown.value() / p99.value())
                        .heldAgainst(Goal.atMost(GROWTH)));
    }

    private static Measurement percentile(String name, int percentile, int rows, List<Timed> runs) {
        return Measurement.of(
                "%s: p%d at %,d rows".formatted(name, percentile, rows),
                "ms",
                runs.stream().map(run -> run.millis(percentile)).toList());
    }
}
