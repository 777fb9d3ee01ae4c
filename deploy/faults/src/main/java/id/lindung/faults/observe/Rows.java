package id.lindung.faults.observe;

import id.lindung.faults.check.Disclosure;
import id.lindung.faults.check.Kept;
import id.lindung.faults.check.Permit;
import id.lindung.faults.check.Projection;
import id.lindung.faults.check.Visible;
import id.lindung.local.stack.Service;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** What stands in the services' tables, and who sees it. */
final class Rows {

    /** Tables that are of no unit though they name one: hashes, the relay's and the inbox's own, and published procedures. */
    private static final Set<String> OF_NO_UNIT =
            Set.of("inbox_parked", "audit_seal", "audit_unsealed", "sop_publication");

    private final Databases databases;

    Rows(Databases databases) {
        this.databases = databases;
    }

    /** Every row that has an id and a unit; lines of the audit log, which nobody asks for by id, excepted. */
    List<Kept> kept() throws SQLException {
        var all = new ArrayList<Kept>();
        for (var service : Service.values()) {
            for (var table : withId(service).entrySet()) {
                var sequence = table.getValue() ? "event_sequence" : "null::bigint";
                all.addAll(databases.all(
                        service,
                        "select id, unit, %s, %s from %s".formatted(sequence, kind(table.getKey()), table.getKey()),
                        row -> {
                            // null of what is no aggregate
                            var raised = row.getObject(3, Long.class);
                            return new Kept(
                                    service.id(),
                                    row.getString(4),
                                    row.getObject(1, UUID.class),
                                    row.getString(2),
                                    raised == null ? OptionalLong.empty() : OptionalLong.of(raised));
                        }));
            }
        }
        return all;
    }

    private static String kind(String table) {
        return table.equals("complaint")
                ? "case when inbound_referral_id is null then 'complaint' else 'collected-complaint' end"
                : "'" + table + "'";
    }

    /** Tables with an id and a unit, and whether they are aggregates. */
    private Map<String, Boolean> withId(Service service) throws SQLException {
        var aggregates = tables(service, "id", "event_sequence", "bigint");
        var all = new LinkedHashMap<String, Boolean>();
        tables(service, "unit", "id", "uuid").forEach((table, hasId) -> {
            if (hasId && !OF_NO_UNIT.contains(table) && !table.equals("audit_log")) {
                all.put(table, aggregates.getOrDefault(table, false));
            }
        });
        return all;
    }

    private Map<String, Boolean> tables(Service service, String with, String andPerhaps, String ofType)
            throws SQLException {
        var all = new LinkedHashMap<String, Boolean>();
        databases.all(
                service, """
            select c.table_name, exists (select from information_schema.columns e
                where e.table_schema = 'public' and e.table_name = c.table_name and e.column_name = '%s'
                and e.data_type = '%s')
            from information_schema.columns c join information_schema.tables t
              on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
            where c.table_schema = 'public' and c.column_name = '%s' order by 1""".formatted(andPerhaps, ofType, with), row -> all.put(row.getString(1), row.getBoolean(2)));
        return all;
    }

    /** What the service's own role sees of each table, for each unit that has rows in it and for one that has none. */
    List<Visible> visible() throws SQLException {
        var all = new ArrayList<Visible>();
        for (var service : Service.values()) {
            try (var superuser = databases.superuser(service);
                    var app = databases.app(service)) {
                app.setAutoCommit(false);
                for (var table : tables(service, "unit", "id", "uuid").keySet()) {
                    if (!OF_NO_UNIT.contains(table)) {
                        all.addAll(visible(service, table, superuser, app));
                    }
                }
            }
        }
        return all;
    }

    private static List<Visible> visible(Service service, String table, Connection superuser, Connection app)
            throws SQLException {
        var kept = new LinkedHashMap<String, Long>();
        kept.put("94.71", 0L);
        Databases.all(
                superuser,
                "select unit, count(*) from %s group by unit".formatted(table),
                row -> kept.put(row.getString(1), row.getLong(2)));
        var all = new ArrayList<Visible>();
        for (var unit : kept.entrySet()) {
            try (var scope = app.prepareStatement("select set_config('app.unit', ?, true)")) {
                scope.setString(1, unit.getKey());
                scope.execute();
            }
            try (var seen = app.prepareStatement(
                    "select count(*) filter (where unit = ?), count(*) filter (where unit <> ?) from " + table)) {
                seen.setString(1, unit.getKey());
                seen.setString(2, unit.getKey());
                try (var row = seen.executeQuery()) {
                    row.next();
                    all.add(new Visible(
                            service.id(), table, unit.getKey(), unit.getValue(), row.getLong(1), row.getLong(2)));
                }
            } finally {
                app.rollback();
            }
        }
        return all;
    }

    List<Permit> permits() throws SQLException {
        return databases.all(
                Service.CASE,
                "select id, referral_id, agency_id, purpose, issued_at, expires_at from disclosure_permit",
                row -> new Permit(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getTimestamp(5).toInstant(),
                        row.getTimestamp(6).toInstant()));
    }

    /** Lines that tell of fields for an agency: all that name a recipient which a referral is for. */
    List<Disclosure> disclosures() throws SQLException {
        return databases.all(
                Service.REFERRAL,
                """
                select r.id, r.agency_id, l.purpose, l.ground, r.ground, l.at
                from audit_log l join referral r on r.id = l.subject_id and r.agency_id::text = l.recipient
                where l.subject_type = 'referral'""",
                row -> new Disclosure(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getTimestamp(6).toInstant()));
    }

    /** What is known in one database because another told it, beside what that other holds. */
    List<Projection> projections() throws SQLException {
        return List.of(
                new Projection(
                        "case: cases of complaints",
                        databases.texts(Service.CASE, "select complaint_id || ' ' || unit from cases"),
                        databases.texts(Service.INTAKE, "select id || ' ' || unit from complaint")),
                new Projection(
                        "case: referrals of files",
                        databases.texts(
                                Service.CASE,
                                "select concat_ws(' ', id, unit, case_file_id, agency_id, ground, state) from sop_referral"),
                        databases.texts(Service.REFERRAL, """
                                select concat_ws(' ', id, unit, case_file_id, agency_id, ground,
                                  case status when 'draft' then 'drafted' else status end) from referral""")),
                new Projection(
                        "referral: known case files",
                        databases.texts(
                                Service.REFERRAL,
                                "select concat_ws(' ', id, unit, case_id, victim_person_id, closed) from known_case_file"),
                        databases.texts(
                                Service.CASE,
                                "select concat_ws(' ', id, unit, case_id, victim_person_id, state = 'closed') from case_file")),
                new Projection(
                        "intake: case files of complaints",
                        databases.texts(
                                Service.INTAKE,
                                "select concat_ws(' ', case_file_id, unit, complaint_id) from handled_case_file"),
                        databases.texts(Service.CASE, "select concat_ws(' ', id, unit, complaint_id) from case_file")),
                new Projection(
                        "intake: complaints from partners",
                        databases.texts(Service.INTAKE, """
                                select concat_ws(' ', inbound_referral_id, unit) from complaint
                                where inbound_referral_id is not null"""),
                        databases.texts(Service.REFERRAL, "select concat_ws(' ', id, unit) from inbound_referral")));
    }

    /** The facts of reporting, each row as PostgreSQL writes it behind the id of what it is about. */
    Map<String, List<String>> facts() throws SQLException {
        var facts = new LinkedHashMap<String, List<String>>();
        for (var table : factTables()) {
            var id = databases.texts(Service.REPORTING, """
                            select column_name from information_schema.columns
                            where table_schema = 'public' and table_name = '%s' order by ordinal_position limit 1""".formatted(table)).getFirst();
            facts.put(
                    table,
                    databases.texts(
                            Service.REPORTING,
                            "select t.%s || ' ' || t::text from %s t order by 1".formatted(id, table)));
        }
        return facts;
    }

    List<String> factTables() throws SQLException {
        return databases.texts(Service.REPORTING, """
                select table_name from information_schema.tables
                where table_schema = 'public' and table_name like '%\\_fact' order by 1""");
    }
}
