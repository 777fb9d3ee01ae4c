package id.lindung.bench.data;

import id.lindung.bench.system.FreshSystem;
import id.lindung.local.stack.Service;
import id.lindung.local.story.Directory;
import id.lindung.local.story.Referring;
import java.sql.SQLException;
import java.util.List;

/** What centres have in their books after years: copies of one woman's complaint, referral and facts. */
public final class Histories {

    /** How many a unit has in a month; later numbers are of earlier months. */
    public static final int A_MONTH = 100;

    private final String caseFile;
    private final String caseId;
    private final String complaint;
    private final String referral;
    private final int stepsOfARun;
    private final List<String> units;
    /** How long ago a copy is, as SQL. */
    private final String age;

    private Histories(
            String caseFile, String caseId, String complaint, String referral, int stepsOfARun, List<String> units) {
        this.caseFile = caseFile;
        this.caseId = caseId;
        this.complaint = complaint;
        this.referral = referral;
        this.stepsOfARun = stepsOfARun;
        this.units = List.copyOf(units);
        this.age = "make_interval(months => copy.n / %d)".formatted(units.size() * A_MONTH);
    }

    /**
     * Registers a woman and refers her, through the services, and waits until reporting counts her.
     *
     * @param units who has such histories
     */
    public static Histories begun(FreshSystem system, String unit, List<String> units)
            throws SQLException, InterruptedException {
        var people = system.people(unit);
        var file = CaseFiles.one(system, unit);
        var agency =
                new Directory(people.unitAdministrator()).register("puskesmas", "Puskesmas Karangan", "\"health\"");
        try (var casework = CaseFiles.load(system)) {
            var row = "select %s from case_file where id = '" + file + "'";
            var victim = casework.texts(row.formatted("victim_person_id")).getFirst();
            var complaint = casework.texts(row.formatted("complaint_id")).getFirst();
            var caseId = casework.texts(row.formatted("case_id")).getFirst();
            var referral = new Referring(people, file, victim)
                    .draftEmergency(agency, "health")
                    .expect(201)
                    .text("/id");
            var steps =
                    casework.number("select count(*) from sop_run_step step join sop_run run on run.id = step.run_id"
                            + " where run.case_file_id = '" + file + "'");
            awaitFacts(system, file);
            return new Histories(file, caseId, complaint, referral, (int) steps, units);
        }
    }

    /** What reporting is told of a case file, complaint and case included, comes before the file. */
    private static void awaitFacts(FreshSystem system, String file) throws SQLException, InterruptedException {
        try (var reporting = new BulkLoad(system.database(Service.REPORTING))) {
            reporting.await("""
                    select (select count(*) from complaint_fact) + (select count(*) from case_fact)
                      + (select count(*) from victim_fact where case_file_id = '%s')""".formatted(file), 3);
        }
    }

    public String caseFile() {
        return caseFile;
    }

    public int stepsOfARun() {
        return stepsOfARun;
    }

    /** Adds complaints with their victims and accused to intake. */
    public void addComplaints(BulkLoad intake, int first, int count) throws SQLException {
        intake.copies(first, count, units, List.of("complaint_id"));
        dateBack(intake, "complaint_id");
        intake.multiply(Multiplication.of("complaint", "template.id = '%s'".formatted(complaint))
                .with("id", "copy.complaint_id")
                .with("unit", "copy.unit")
                .with("register_number", "copy.n + 1000")
                .with("received_at", "template.received_at - " + age)
                .with("received_on", "template.received_on - " + age)
                .with("registered_at", "template.registered_at - " + age));
        for (var table : List.of("complaint_victim", "complaint_alleged_perpetrator", "complaint_relationship")) {
            intake.multiply(Multiplication.of(table, "template.complaint_id = '%s'".formatted(complaint))
                    .with("complaint_id", "copy.complaint_id")
                    .with("unit", "copy.unit"));
        }
    }

    /** Adds referrals of as many case files to referral. */
    public void addReferrals(BulkLoad referrals, int first, int count) throws SQLException {
        referrals.copies(first, count, units, List.of("referral_id", "case_file_id", "case_id"));
        dateBack(referrals, "referral_id");
        referrals.multiply(Multiplication.of("known_case_file", "template.id = '%s'".formatted(caseFile))
                .with("id", "copy.case_file_id")
                .with("case_id", "copy.case_id")
                .with("unit", "copy.unit"));
        referrals.multiply(Multiplication.of("referral", "template.id = '%s'".formatted(referral))
                .with("id", "copy.referral_id")
                .with("case_file_id", "copy.case_file_id")
                .with("unit", "copy.unit")
                .with("drafted_at", "template.drafted_at - " + age));
    }

    /** Lists run by id, which is as old as what it names. */
    private void dateBack(BulkLoad load, String id) throws SQLException {
        load.run("update copies copy set %s = uuidv7(-%s)".formatted(id, age));
    }

    /** Adds the facts that a recap counts to reporting. */
    public void addFacts(BulkLoad reporting, int first, int count) throws SQLException {
        reporting.copies(first, count, units, List.of("id"));
        multiply(reporting, "complaint_fact", "complaint_id", complaint, count);
        multiply(reporting, "case_fact", "case_id", caseId, count);
        multiply(reporting, "victim_fact", "case_file_id", caseFile, count);
    }

    private void multiply(BulkLoad reporting, String table, String id, String like, int count) throws SQLException {
        var made = reporting.multiply(Multiplication.of(table, "template.%s = '%s'".formatted(id, like))
                .with(id, "copy.id")
                .with("unit", "copy.unit")
                .with("received_on", "template.received_on - " + age));
        if (made != count) {
            throw new IllegalStateException("%s does not know %s".formatted(table, like));
        }
    }
}
