package id.lindung.casework.work.app;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.casework.casefile.app.CaseFileAccess;
import id.lindung.casework.casefile.app.CaseFileCipher;
import id.lindung.casework.casefile.app.OccurredAt;
import id.lindung.casework.casefile.domain.CaseFile;
import id.lindung.casework.casefile.store.CaseFiles;
import id.lindung.casework.sop.app.RecordFact;
import id.lindung.casework.sop.domain.Fact;
import id.lindung.casework.sop.domain.FactCode;
import id.lindung.casework.sop.domain.FactDetails;
import id.lindung.casework.work.domain.Work;
import id.lindung.casework.work.domain.WorkFacts;
import id.lindung.casework.work.domain.WorkKind;
import id.lindung.casework.work.domain.WorkRecord;
import id.lindung.casework.work.store.WorkRecords;
import id.lindung.identity.CurrentActor;
import id.lindung.messaging.Created;
import id.lindung.messaging.Idempotency;
import id.lindung.messaging.IdempotencyKey;
import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts on record what was done for a victim, whatever its kind, and tells the procedure that her file walks. */
@ApplicationScoped
public class RecordWork {

    private final CaseFileAccess access;
    private final CaseFiles caseFiles;
    private final CaseFileCipher cipher;
    private final WorkRules rules;
    private final WorkRecords records;
    private final RecordFact recordFact;
    private final Idempotency idempotency;
    private final AuditLog audit;
    private final CurrentActor actor;
    private final Clock clock;

    RecordWork(
            CaseFileAccess access,
            CaseFiles caseFiles,
            CaseFileCipher cipher,
            WorkRules rules,
            WorkRecords records,
            RecordFact recordFact,
            Idempotency idempotency,
            AuditLog audit,
            CurrentActor actor,
            Clock clock) {
        this.access = access;
        this.caseFiles = caseFiles;
        this.cipher = cipher;
        this.rules = rules;
        this.records = records;
        this.recordFact = recordFact;
        this.idempotency = idempotency;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * What was done, as told.
     *
     * @param occurredAt now, when nothing is said
     * @param minutes of work that it took, where they were counted
     */
    public record Told(
            UUID caseFileId,
            Work work,
            @Nullable Instant occurredAt,
            @Nullable Integer minutes,
            @Nullable String text) {

        /** Never shows the text. */
        @Override
        public String toString() {
            return "Told[" + WorkKind.of(work) + " of " + caseFileId + "]";
        }
    }

    /**
     * What came of it.
     *
     * @param replayed whether an earlier request with this key did it
     */
    public record Recorded(WorkRecord work, boolean replayed) {}

    /**
     * Records it, once for the key.
     *
     * @throws ProblemException {@code not-found} (404), {@code case-file.closed} (409), {@code request.invalid} (400) for
     *     what lies in the future, those of {@link WorkRules#require} and of {@link Idempotency#once}
     */
    @Transactional
    public Recorded handle(IdempotencyKey key, Told told) {
        access.require(told.caseFileId());
        var operation = "record-" + WorkKind.of(told.work()).code();
        var outcome = idempotency.once(key, operation, told, () -> Created.of(record(told)));
        var recorded = records.find(told.caseFileId(), outcome.resourceId())
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return new Recorded(recorded, outcome.replayed());
    }

    private UUID record(Told told) {
        var file = access.requireOpen(told.caseFileId());
        rules.require(file, told.work());
        var now = clock.instant();
        var caller = actor.get();
        var record = new WorkRecord(
                UuidCreator.getTimeOrderedEpoch(),
                file.id(),
                file.unit(),
                told.work(),
                OccurredAt.orNow(told.occurredAt(), now, "/occurredAt"),
                now.truncatedTo(ChronoUnit.MICROS),
                caller.subject(),
                caller.principalRole(),
                told.minutes(),
                told.text() != null);
        if (!records.add(record, sealed(record, told.text()))) {
            throw new ProblemException(WorkProblem.ALREADY_RECORDED);
        }
        audit.record(new AuditLine(
                record.kind().code() + ".recorded", CaseFile.TYPE, file.id(), List.of(), null, null, null));
        WorkFacts.of(record.work()).ifPresent(code -> recordFact.handle(file.id(), factOf(code, record)));
        tellOtherFiles(file, record);
        return record.id();
    }

    // What one victim of a case suffered may bind the work for all of them (UU 12/2022 art. 23).
    private void tellOtherFiles(CaseFile file, WorkRecord record) {
        var violence = WorkFacts.detailsOf(record.work()).violence();
        if (violence.isEmpty()) {
            return;
        }
        var found = Fact.of(FactCode.VIOLENCE_FOUND, record.occurredAt(), record.id())
                .telling(FactDetails.ofViolence(violence));
        caseFiles.ofCase(file.caseId()).stream()
                .map(CaseFile::id)
                .filter(id -> !id.equals(file.id()))
                .forEach(id -> recordFact.handle(id, found));
    }

    private Fact factOf(FactCode code, WorkRecord record) {
        var minutes = minutesOf(record);
        var fact = Fact.of(code, record.occurredAt(), record.id()).telling(WorkFacts.detailsOf(record.work()));
        return minutes > 0 ? fact.taking(minutes) : fact;
    }

    // Interventions end with the minutes of them all.
    private int minutesOf(WorkRecord record) {
        int own = record.minutes() == null ? 0 : record.minutes();
        return record.kind() == WorkKind.INTERVENTIONS_CONCLUSION
                ? own + records.minutesOf(record.caseFileId(), WorkKind.INTERVENTION)
                : own;
    }

    private byte @Nullable [] sealed(WorkRecord record, @Nullable String text) {
        return text == null
                ? null
                : cipher.toWrite(record.caseFileId()).encrypt(WorkRecords.TABLE, WorkRecords.TEXT, record.id(), text);
    }
}
