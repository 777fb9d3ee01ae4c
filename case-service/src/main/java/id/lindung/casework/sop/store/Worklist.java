package id.lindung.casework.sop.store;

import id.lindung.problem.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What waits for somebody: the step at which each open run of the unit stands. */
@ApplicationScoped
public class Worklist {

    // The steps of a run are a subquery that the planner leaves as it is (offset 0). Joined, it expects next to none,
    // since
    // it does not know that a run and its steps are of one unit, and then reads and sorts all open runs for one page.
    private static final String LIST = """
            select r.id, r.case_file_id, r.case_id, r.register_number, r.victim_person_id, r.sop_id, r.sop_version, r.crisis,
              s.step, s.state, s.roles, s.entered_at, s.due_at, s.near_at, s.near, s.overdue, s.escalated_to,
              coalesce(s.assignee, r.assignee) as assignee,
              exists (
                select from sop_referral f
                where f.case_file_id = r.case_file_id and f.state = 'declined' and 'emergency' in (f.urgency, f.ground)
              ) as crisis_unanswered
            from sop_run r cross join lateral (
                select * from sop_run_step s
                where s.run_id = r.id and s.state in ('active', 'paused')
                  and (?::text is null or s.roles @> array[?::text] or s.escalated_to = ?)
                  and (?::text is null or coalesce(s.assignee, r.assignee) = ?)
                  and (not ? or (s.state = 'active' and (s.overdue or s.due_at <= ?)))
                offset 0) s
            where r.state = 'running'
              and (?::text is null or r.case_id not in (
                select f.case_id from case_file f
                where f.excluded_subjects <> '{}' and f.excluded_subjects @> array[?]::varchar[]))
              and (?::uuid is null or r.id > ?)
            order by r.id fetch first (?) rows with ties""";

    private final DataSource database;
    private final EntityManager entities;

    Worklist(DataSource database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    /**
     * Which part of it.
     *
     * @param hiddenFrom leaves out what this subject is excluded from
     * @param role only steps that this role may complete, or that went to it long overdue
     * @param assignee only what this subject has on their own list
     * @param overdueOnly only what is past its due time
     */
    public record Filter(
            Optional<String> hiddenFrom, Optional<String> role, Optional<String> assignee, boolean overdueOnly) {}

    /**
     * One waiting step. Ids and codes; names are intake's to disclose.
     *
     * @param crisisUnanswered whether a crisis referral of the file was declined and nobody else was asked since
     */
    public record Row(
            UUID runId,
            UUID caseFileId,
            UUID caseId,
            String registerNumber,
            UUID victimPersonId,
            String sop,
            int version,
            boolean crisis,
            String step,
            boolean paused,
            List<String> roles,
            Instant enteredAt,
            @Nullable Instant dueAt,
            boolean near,
            boolean overdue,
            @Nullable String escalatedTo,
            @Nullable String assignee,
            boolean crisisUnanswered) {

        public Row {
            roles = List.copyOf(roles);
        }
    }

    /**
     * Whoever came first stands first. A run stands at several steps where branches are walked side by side; they are on
     * one page.
     *
     * @param rows so many, and whatever else the last of their runs stands at
     */
    public List<Row> list(Filter filter, Instant now, Optional<Cursor> cursor, int rows) {
        entities.flush();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(LIST)) {
            var parameter = 1;
            for (var text :
                    List.of(filter.role(), filter.role(), filter.role(), filter.assignee(), filter.assignee())) {
                statement.setString(parameter++, text.orElse(null));
            }
            statement.setBoolean(parameter++, filter.overdueOnly());
            statement.setTimestamp(parameter++, Timestamp.from(now));
            for (var text : List.of(filter.hiddenFrom(), filter.hiddenFrom())) {
                statement.setString(parameter++, text.orElse(null));
            }
            var after = cursor.map(Cursor::after).orElse(null);
            statement.setObject(parameter++, after, java.sql.Types.OTHER);
            statement.setObject(parameter++, after, java.sql.Types.OTHER);
            statement.setInt(parameter, rows);
            return read(statement, now);
        } catch (SQLException failed) {
            throw new IllegalStateException("The worklist cannot be read", failed);
        }
    }

    private static List<Row> read(java.sql.PreparedStatement statement, Instant now) throws SQLException {
        var list = new ArrayList<Row>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                var active = rows.getString("state").equals("active");
                var overdue = active && (rows.getBoolean("overdue") || isPast(instant(rows, "due_at"), now));
                list.add(new Row(
                        rows.getObject("id", UUID.class),
                        rows.getObject("case_file_id", UUID.class),
                        rows.getObject("case_id", UUID.class),
                        rows.getString("register_number"),
                        rows.getObject("victim_person_id", UUID.class),
                        rows.getString("sop_id"),
                        rows.getInt("sop_version"),
                        rows.getBoolean("crisis"),
                        rows.getString("step"),
                        !active,
                        Arrays.asList((String[]) rows.getArray("roles").getArray()),
                        rows.getTimestamp("entered_at").toInstant(),
                        instant(rows, "due_at"),
                        active && !overdue && (rows.getBoolean("near") || isPast(instant(rows, "near_at"), now)),
                        overdue,
                        rows.getString("escalated_to"),
                        rows.getString("assignee"),
                        rows.getBoolean("crisis_unanswered")));
            }
        }
        return list;
    }

    private static @Nullable Instant instant(java.sql.ResultSet rows, String column) throws SQLException {
        var value = rows.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    private static boolean isPast(@Nullable Instant instant, Instant now) {
        return instant != null && !now.isBefore(instant);
    }
}
