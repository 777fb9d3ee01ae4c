package id.lindung.bench.data;

import id.lindung.bench.system.FreshSystem;
import id.lindung.local.stack.Service;
import id.lindung.local.story.Reception;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/**
 * Open case files with their SOP runs, as many as wanted: the file, case, run and steps that case-service wrote for one woman
 * who came in a crisis, for other women in other units. What the copies stand at falls due in a month. They have told
 * nothing yet, so that what is told of one later is its first event.
 */
public final class CaseFiles {

    private static final List<String> IDS =
            List.of("case_id", "case_file_id", "run_id", "complaint_id", "person_id", "counting_id");

    private static final String IN_A_MONTH =
            "case when template.%1$s is null then null else now() + interval '30 days' end";

    private CaseFiles() {}

    /** Registers one woman and returns the id of her case file. */
    public static String one(FreshSystem system, String unit) {
        var reception = new Reception(system.people(unit));
        var complaint =
                reception.womanInCrisis("Melati Karangan", Clock.systemUTC().instant());
        return reception.caseFileOf(complaint.text("/id")).path("id").asText();
    }

    /** Opens {@code case-service}'s database, for {@link #fill}. */
    public static BulkLoad load(FreshSystem system) throws SQLException {
        return new BulkLoad(system.database(Service.CASE));
    }

    /**
     * Makes copies of a case file.
     *
     * @param like the id of the file
     * @param first what they are counted from, so that a second call goes on where the first ended
     */
    public static void fill(BulkLoad load, String like, int first, int count, List<String> units) throws SQLException {
        load.copies(first, count, units, IDS);
        var file = "template.id = '%s'".formatted(like);
        var run = "template.run_id = (select id from sop_run where case_file_id = '%s')".formatted(like);
        load.multiply(Multiplication.of(
                        "cases", "template.id = (select case_id from case_file where id = '%s')".formatted(like))
                .with("id", "copy.case_id")
                .with("unit", "copy.unit")
                .with("complaint_id", "copy.complaint_id")
                .with("register_number", "'K/' || copy.n"));
        load.multiply(Multiplication.of("case_file", file)
                .with("id", "copy.case_file_id")
                .with("unit", "copy.unit")
                .with("case_id", "copy.case_id")
                .with("complaint_id", "copy.complaint_id")
                .with("victim_person_id", "copy.person_id")
                .with("counting_id", "copy.counting_id")
                .with("register_number", "'B/' || copy.n"));
        load.multiply(Multiplication.of("sop_run", "template.case_file_id = '%s'".formatted(like))
                .with("id", "copy.run_id")
                .with("unit", "copy.unit")
                .with("event_sequence", "0")
                .with("case_file_id", "copy.case_file_id")
                .with("case_id", "copy.case_id")
                .with("victim_person_id", "copy.person_id")
                .with("register_number", "'B/' || copy.n"));
        load.multiply(Multiplication.of("sop_run_step", run)
                .with("run_id", "copy.run_id")
                .with("unit", "copy.unit")
                .with("near_at", IN_A_MONTH.formatted("near_at"))
                .with("due_at", IN_A_MONTH.formatted("due_at"))
                .with("escalate_at", IN_A_MONTH.formatted("escalate_at"))
                .with("look_at", IN_A_MONTH.formatted("look_at")));
        load.multiply(Multiplication.of("sop_run_fact", run)
                .with("run_id", "copy.run_id")
                .with("unit", "copy.unit")
                .with("source_id", "copy.complaint_id"));
    }
}
