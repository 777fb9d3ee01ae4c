package id.lindung.casework.work.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.casework.work.domain.Work;
import id.lindung.casework.work.domain.WorkKind;
import id.lindung.casework.work.domain.WorkRecord;
import id.lindung.problem.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Records of case work: added and read, never altered; row-level security leaves every other unit's out. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WorkRecords {

    /** Where the texts stand, to which their encryption binds them. */
    public static final String TABLE = "work_record";

    /** See {@link #TABLE}. */
    public static final String TEXT = "sealed_text";

    private static final String ADD = """
            insert into work_record (id, unit, case_file_id, kind, findings, occurred_at, recorded_at, recorded_by,
              recorded_role, minutes, sealed_text)
            values (:id, :unit, :file, :kind, cast(:findings as jsonb), :occurredAt, :recordedAt, :recordedBy,
              :recordedRole, :minutes, :text)
            on conflict (case_file_id, kind) where kind in ('interventions-conclusion', 'final-report',
              'monitoring-conclusion', 'documentation') do nothing""";
    private static final String SHOWN = """
            select id, unit, case_file_id, kind, cast(findings as text) findings, occurred_at, recorded_at, recorded_by,
              recorded_role, minutes, sealed_text is not null has_text
            from work_record
            """;

    private final Session session;
    private final ObjectMapper json;

    WorkRecords(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    /**
     * Adds the record.
     *
     * @return false when the file has one already of a kind that is there once
     */
    public boolean add(WorkRecord added, byte @Nullable [] sealedText) {
        return session.createNativeMutationQuery(ADD)
                        .setParameter("id", added.id())
                        .setParameter("unit", added.unit())
                        .setParameter("file", added.caseFileId())
                        .setParameter("kind", added.kind().code())
                        .setParameter("findings", written(added.work()))
                        .setParameter("occurredAt", added.occurredAt())
                        .setParameter("recordedAt", added.recordedAt())
                        .setParameter("recordedBy", added.recordedBy())
                        .setParameter("recordedRole", added.recordedRole())
                        .setParameter("minutes", added.minutes(), Integer.class)
                        .setParameter("text", sealedText, byte[].class)
                        .executeUpdate()
                == 1;
    }

    /** The record of this file with this id. */
    public Optional<WorkRecord> find(UUID caseFileId, UUID id) {
        return rows(shown("where case_file_id = :file and id = :id")
                        .setParameter("file", caseFileId)
                        .setParameter("id", id))
                .stream()
                .findFirst();
    }

    /** The text of the record with this id, as it is encrypted. */
    public Optional<byte[]> sealedText(UUID id) {
        return session.createNativeQuery(
                        "select sealed_text from work_record where id = :id and sealed_text is not null", Tuple.class)
                .addScalar("sealed_text", byte[].class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .map(row -> row.get(0, byte[].class));
    }

    /** What all records of one kind of these files hold, the oldest first. */
    public <W extends Work> List<W> findings(Collection<UUID> caseFileIds, WorkKind kind, Class<W> type) {
        return rows(shown("where case_file_id in (:files) and kind = :kind order by id")
                        .setParameterList("files", caseFileIds)
                        .setParameter("kind", kind.code()))
                .stream()
                .map(WorkRecord::work)
                .map(type::cast)
                .toList();
    }

    /** Minutes of work on records of this kind, as far as they were counted. */
    public int minutesOf(UUID caseFileId, WorkKind kind) {
        return session.createNativeQuery(
                        "select cast(coalesce(sum(minutes), 0) as integer) from work_record"
                                + " where case_file_id = :file and kind = :kind",
                        Tuple.class)
                .setParameter("file", caseFileId)
                .setParameter("kind", kind.code())
                .getSingleResult()
                .get(0, Integer.class);
    }

    /**
     * Newest first, as ids are ordered by time.
     *
     * @param kind only records of this kind
     * @param rows at most so many
     */
    public List<WorkRecord> list(UUID caseFileId, Optional<WorkKind> kind, Optional<Cursor> cursor, int rows) {
        var query = shown("where case_file_id = :file"
                        + (kind.isPresent() ? " and kind = :kind" : "")
                        + (cursor.isPresent() ? " and id < :after" : "")
                        + " order by id desc limit :rows")
                .setParameter("file", caseFileId)
                .setParameter("rows", rows);
        kind.ifPresent(wanted -> query.setParameter("kind", wanted.code()));
        cursor.ifPresent(page -> query.setParameter("after", page.after()));
        return rows(query);
    }

    private NativeQuery<Tuple> shown(String condition) {
        return session.createNativeQuery(SHOWN + condition, Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("unit", String.class)
                .addScalar("case_file_id", UUID.class)
                .addScalar("kind", String.class)
                .addScalar("findings", String.class)
                .addScalar("occurred_at", Instant.class)
                .addScalar("recorded_at", Instant.class)
                .addScalar("recorded_by", String.class)
                .addScalar("recorded_role", String.class)
                .addScalar("minutes", Integer.class)
                .addScalar("has_text", Boolean.class);
    }

    private List<WorkRecord> rows(NativeQuery<Tuple> query) {
        return query.getResultList().stream().map(this::record).toList();
    }

    private WorkRecord record(Tuple row) {
        var kind = WorkKind.ofCode(row.get("kind", String.class));
        return new WorkRecord(
                row.get("id", UUID.class),
                row.get("case_file_id", UUID.class),
                row.get("unit", String.class),
                read(kind, row.get("findings", String.class)),
                row.get("occurred_at", Instant.class),
                row.get("recorded_at", Instant.class),
                row.get("recorded_by", String.class),
                row.get("recorded_role", String.class),
                row.get("minutes", Integer.class),
                row.get("has_text", Boolean.class));
    }

    private String written(Work work) {
        try {
            return json.writeValueAsString(work);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("Findings of " + WorkKind.of(work) + " cannot be written", unwritable);
        }
    }

    private Work read(WorkKind kind, String findings) {
        try {
            return json.readValue(findings, kind.findings());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Findings of " + kind + " are not as they were written", unreadable);
        }
    }
}
