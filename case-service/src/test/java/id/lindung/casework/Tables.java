package id.lindung.casework;

import static org.awaitility.Awaitility.await;

import id.lindung.testkit.Databases;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The service's tables, seen and touched as their owner: what no client can see or do. */
public final class Tables {

    private Tables() {}

    /** A case that stands in the way of the complaint's own. */
    public static void plantCaseOf(UUID complaint) throws SQLException {
        execute("""
                insert into cases (id, version, unit, event_sequence, complaint_id, register_number, state, received_on,
                  crisis, victim_count, opened_at)
                values (?, 0, '00.00', 0, ?, 'planted ' || gen_random_uuid(), 'open', now(), false, 1, now())
                """, UUID.randomUUID(), complaint);
    }

    /** Removes what {@link #plantCaseOf} planted. */
    public static void removePlantedCaseOf(UUID complaint) throws SQLException {
        execute("delete from cases where complaint_id = ? and unit = '00.00'", complaint);
    }

    /** The reasons why events of this complaint stand parked, in the order of the events. */
    public static List<String> parkedOf(UUID complaint) throws SQLException {
        return texts(
                "select reason from inbox_parked where consumer = 'case' and aggregate_id = ? order by aggregate_seq",
                complaint);
    }

    /** Who did what, of the audit lines on this subject. */
    public static List<String> auditOf(UUID subject) throws SQLException {
        return texts("select actor || ' ' || action from audit_log where subject_id = ?", subject);
    }

    /** The permits of a case file: agency and purpose. */
    public static List<String> permitsOf(UUID caseFile) throws SQLException {
        return texts("select agency_id || ' ' || purpose from disclosure_permit where case_file_id = ?", caseFile);
    }

    /** What was disclosed of a subject, or permitted: action, purpose, ground and recipient. */
    public static List<String> disclosuresOf(UUID subject) throws SQLException {
        return texts("""
                select action || ' ' || purpose || ' ' || ground || ' ' || recipient from audit_log
                where subject_id = ? and ground is not null""", subject);
    }

    /** The bytes of a record's text, as they stand in the database. */
    public static List<String> sealedTextOf(UUID record) throws SQLException {
        return texts("select encode(sealed_text, 'escape') from work_record where id = ?", record);
    }

    /** Returns when a session of the service waits for a row that another one holds. */
    public static void awaitSomebodyWaitingForALock() {
        // Not pg_stat_activity, which hides from one role what another one waits for.
        await().until(() -> !texts(
                        "select pid::text from pg_locks where not granted and locktype in ('tuple', 'transactionid')"
                                + " and ?::uuid is not null",
                        UUID.randomUUID())
                .isEmpty());
    }

    /** Whether this owner has a data key. */
    public static boolean hasKey(UUID owner) throws SQLException {
        return !texts("select unit from data_key where owner_id = ?", owner).isEmpty();
    }

    private static void execute(String sql, Object... parameters) throws SQLException {
        try (var connection = Databases.asOwner("case");
                var statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, parameters[index]);
            }
            statement.executeUpdate();
        }
    }

    private static List<String> texts(String sql, UUID parameter) throws SQLException {
        try (var connection = Databases.asOwner("case");
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            try (var rows = statement.executeQuery()) {
                var texts = new ArrayList<String>();
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
                return texts;
            }
        }
    }
}
