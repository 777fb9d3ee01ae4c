package id.lindung.casework.closure.app;

import id.lindung.casework.casefile.app.CaseFileAccess;
import id.lindung.casework.casefile.domain.CaseFile;
import id.lindung.casework.casefile.domain.ClosureReason;
import id.lindung.casework.casefile.store.CaseFiles;
import id.lindung.casework.cases.domain.Case;
import id.lindung.casework.cases.store.Cases;
import id.lindung.casework.closure.domain.ClosurePolicy;
import id.lindung.casework.closure.domain.ClosurePolicy.Grounds;
import id.lindung.casework.consent.domain.ServiceAgreement;
import id.lindung.casework.consent.store.Agreements;
import id.lindung.casework.sop.app.RecordFact;
import id.lindung.casework.sop.domain.Fact;
import id.lindung.casework.sop.domain.FactCode;
import id.lindung.casework.work.domain.Ending;
import id.lindung.casework.work.domain.Work;
import id.lindung.casework.work.domain.WorkKind;
import id.lindung.casework.work.store.WorkRecords;
import id.lindung.messaging.Outbox;
import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import id.lindung.problem.EntityTag;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ends the work for one victim, and the case with its last file. */
@ApplicationScoped
public class CloseCaseFile {

    private final CaseFileAccess access;
    private final CaseFiles caseFiles;
    private final Cases cases;
    private final Agreements agreements;
    private final WorkRecords records;
    private final RecordFact recordFact;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    CloseCaseFile(
            CaseFileAccess access,
            CaseFiles caseFiles,
            Cases cases,
            Agreements agreements,
            WorkRecords records,
            RecordFact recordFact,
            Outbox outbox,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.caseFiles = caseFiles;
        this.cases = cases;
        this.agreements = agreements;
        this.records = records;
        this.recordFact = recordFact;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Closes the file, for good.
     *
     * @param ifMatch the {@code If-Match} header
     * @throws ProblemException {@code not-found} (404); {@code precondition.required} (428) or
     *     {@code precondition.failed} (412); {@code case-file.closed} (409); those of {@link ClosureProblem} (409)
     */
    @Transactional
    public CaseFile handle(UUID id, @Nullable String ifMatch, ClosureReason reason) {
        var file = access.requireOpenAlone(id);
        EntityTag.require(ifMatch, file.version());
        ClosurePolicy.judge(reason, groundsOf(id)).ifPresent(CloseCaseFile::refuse);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        file.close(reason, now);
        outbox.append(file);
        audit.record(new AuditLine("case-file.closed", CaseFile.TYPE, id, List.of(), null, null, null));
        recordFact.handle(id, Fact.of(FactCode.CASE_FILE_CLOSED, now, id));
        closeCaseOf(file, now);
        return file;
    }

    // Whoever closes another file of the case waits here, and then sees this one closed: the last of them closes the
    // case.
    private void closeCaseOf(CaseFile file, Instant now) {
        var whole = cases.requireAlone(file.caseId());
        if (!caseFiles.anyOpen(whole.id())) {
            whole.close(now);
            outbox.append(whole);
            audit.record(new AuditLine("case.closed", Case.TYPE, whole.id(), List.of(), null, null, null));
        }
    }

    private Grounds groundsOf(UUID file) {
        var agreement = agreements.latest(file);
        return new Grounds(
                newest(file, WorkKind.DOCUMENTATION).isPresent(),
                agreement.map(ServiceAgreement::state).orElse(null),
                agreement.map(latest -> talked(file, latest)).orElse(false),
                attemptsInVain(file),
                died(file));
    }

    private boolean died(UUID file) {
        return records.findings(List.of(file), WorkKind.ENDING, Work.WorkEnding.class).stream()
                .anyMatch(ended -> ended.reason() == Ending.DIED);
    }

    private boolean talked(UUID file, ServiceAgreement agreement) {
        if (agreement.privateTalk().orElse(false)) {
            return true;
        }
        var talk = newest(file, WorkKind.PRIVATE_TALK);
        var withdrawn = agreement.withdrawnAt();
        return talk.isPresent() && withdrawn.isPresent() && !talk.get().isBefore(withdrawn.get());
    }

    private Optional<Instant> newest(UUID file, WorkKind kind) {
        return records.list(file, Optional.of(kind), Optional.empty(), 1).stream()
                .findFirst()
                .map(record -> record.recordedAt());
    }

    private int attemptsInVain(UUID file) {
        return ClosurePolicy.attemptsInVain(
                records.findings(List.of(file), WorkKind.CONTACT_ATTEMPT, Work.ContactAttempt.class));
    }

    private static void refuse(ClosurePolicy.Refusal refusal) {
        throw switch (refusal) {
            case NOT_DOCUMENTED -> new ProblemException(ClosureProblem.NOT_DOCUMENTED);
            case PRIVATE_TALK_NEEDED -> new ProblemException(ClosureProblem.PRIVATE_TALK_NEEDED);
            case MORE_ATTEMPTS_NEEDED ->
                new ProblemException(ClosureProblem.MORE_ATTEMPTS_NEEDED, ClosurePolicy.ATTEMPTS);
            case NOT_REFUSED -> new ProblemException(ClosureProblem.NOT_REFUSED);
            case NOT_WITHDRAWN -> new ProblemException(ClosureProblem.NOT_WITHDRAWN);
            case DEATH_NOT_RECORDED -> new ProblemException(ClosureProblem.DEATH_NOT_RECORDED);
        };
    }
}
