package id.lindung.bench.workload;

import id.lindung.bench.data.BulkLoad;
import id.lindung.bench.data.CaseFiles;
import id.lindung.bench.data.OutboxCopies;
import id.lindung.bench.data.Units;
import id.lindung.bench.load.WrongAnswer;
import id.lindung.bench.measure.Goal;
import id.lindung.bench.measure.Measurement;
import id.lindung.bench.system.Lab;
import id.lindung.local.stack.Service;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * From a committed outbox row to its effect in another service. Events of SOP runs go from case's outbox through Kafka into
 * reporting's facts, of 50 units at once; complaints go from intake's outbox into case files with their runs. Rows are
 * written by SQL, so that nothing but the way is measured: a backlog is worked off, then come half as many a second. The
 * floor is as much written by PostgreSQL alone.
 */
final class Events implements Benchmark {

    private static final int UNITS = 50;
    private static final String UNIT = "62.11";
    private static final int EVENTS = 40_000;
    private static final int WARM_UP = 20_000;
    private static final int COMPLAINTS = 2_000;
    private static final double GOAL_PER_SECOND = 5_000;

    /** How far reporting has come in the topic of runs. */
    private static final String REACHED = "select coalesce(sum(next_offset), 0) from inbox_position"
            + " where consumer = 'reporting' and topic = 'lindung.sop-run'";

    private static final String TOLD = "select count(*) from outbox where aggregate_type = 'sop-run'";
    private static final String RUNS = "select count(*) from sop_run";

    @Override
    public String name() {
        return "events";
    }

    @Override
    public String question() {
        return "outbox, Kafka, inbox: events projected, case files opened, commit to projected";
    }

    @Override
    public List<Measurement> measure(Lab lab) throws Exception {
        try (var system = lab.start();
                var intake = new BulkLoad(system.database(Service.INTAKE));
                var casework = new BulkLoad(system.database(Service.CASE));
                var reporting = new BulkLoad(system.database(Service.REPORTING))) {
            var file = CaseFiles.one(system, UNIT);
            var row = "select %s from case_file file join sop_run run on run.case_file_id = file.id where file.id = '"
                    + file + "'";
            var run = casework.texts(row.formatted("run.id")).getFirst();
            var complaint = casework.texts(row.formatted("file.complaint_id")).getFirst();
            var runs = new OutboxCopies(casework, run, UNIT);
            awaitProjected(casework, reporting);
            var all = new ArrayList<Measurement>();
            var sustained = projected(lab, runs, casework, reporting);
            all.add(sustained);
            all.addAll(new ProjectionDelay(runs, reporting, sustained.value() / 2).measure(lab));
            awaitProjected(casework, reporting);
            Procedures.assignPulangPisau(system, Units.of(UNITS));
            all.add(opened(lab, new OutboxCopies(intake, complaint, UNIT), file, casework));
            return all;
        }
    }

    private static void awaitProjected(BulkLoad casework, BulkLoad reporting)
            throws SQLException, InterruptedException {
        reporting.await(REACHED, casework.number(TOLD));
    }

    private static Measurement projected(Lab lab, OutboxCopies runs, BulkLoad casework, BulkLoad reporting)
            throws Exception {
        lab.tell("projecting events");
        project(runs, casework, reporting, WARM_UP);
        var perSecond = new ArrayList<Double>();
        for (var run = 0; run < lab.runs(); run++) {
            perSecond.add(project(runs, casework, reporting, EVENTS));
        }
        return Measurement.of("events projected", "/s", perSecond)
                .beside(writing(reporting))
                .heldAgainst(Goal.atLeast(GOAL_PER_SECOND));
    }

    /** Facts written a second, in one statement. */
    private static double writing(BulkLoad reporting) throws SQLException {
        reporting.run("create table floor (like sop_run_fact including all)");
        var began = System.nanoTime();
        var rows = reporting.run("insert into floor select * from sop_run_fact limit " + EVENTS);
        var seconds = (System.nanoTime() - began) / 1e9;
        reporting.run("drop table floor");
        return rows / seconds;
    }

    private static double project(OutboxCopies runs, BulkLoad casework, BulkLoad reporting, int atLeast)
            throws SQLException, InterruptedException {
        var count = atLeast / runs.eventsOfOne();
        runs.choose(count, Units.of(UNITS));
        var told = runs.tell(0, count);
        var began = System.nanoTime();
        awaitProjected(casework, reporting);
        var seconds = (System.nanoTime() - began) / 1e9;
        var known = reporting.number("select coalesce(sum(last_seq), 0) from inbox where aggregate_id in ('%s')"
                .formatted(String.join("', '", runs.ids(0, count))));
        if (known != told || reporting.number("select count(*) from inbox_parked") != 0) {
            throw new WrongAnswer("Of %d events reporting knows %d".formatted(told, known));
        }
        return told / seconds;
    }

    private static Measurement opened(Lab lab, OutboxCopies complaints, String file, BulkLoad casework)
            throws Exception {
        lab.tell("opening case files");
        var perSecond = new ArrayList<Double>();
        for (var run = -1; run < lab.runs(); run++) {
            complaints.choose(COMPLAINTS, Units.of(UNITS));
            var before = casework.number(RUNS);
            complaints.tell(0, COMPLAINTS);
            var began = System.nanoTime();
            casework.await(RUNS, before + COMPLAINTS);
            // The first is the warm-up.
            if (run >= 0) {
                perSecond.add(COMPLAINTS / ((System.nanoTime() - began) / 1e9));
            }
        }
        if (casework.number("select count(*) from inbox_parked") != 0) {
            throw new WrongAnswer("Complaints were parked");
        }
        var began = System.nanoTime();
        CaseFiles.fill(casework, file, 0, COMPLAINTS, Units.of(UNITS));
        return Measurement.of("case files opened, with their runs", "/s", perSecond)
                .beside(COMPLAINTS / ((System.nanoTime() - began) / 1e9))
                .heldAgainst(Goal.atLeast(1_000));
    }
}
