package id.lindung.casework.sop.app;

import static java.util.stream.Collectors.toSet;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.casework.casefile.domain.CaseFile;
import id.lindung.casework.casefile.domain.ViolenceKind;
import id.lindung.casework.sop.domain.Circumstances;
import id.lindung.casework.sop.domain.Fact;
import id.lindung.casework.sop.domain.FactCode;
import id.lindung.casework.sop.domain.NewFile;
import id.lindung.casework.sop.domain.RunSubject;
import id.lindung.casework.sop.domain.SopRun;
import id.lindung.casework.sop.store.SopCatalogue;
import id.lindung.casework.sop.store.SopRuns;
import id.lindung.messaging.Outbox;
import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Has a new case file walk the procedure that its unit activated for such complaints. */
@ApplicationScoped
public class BeginSopRun {

    private final SopCatalogue catalogue;
    private final SopRuns runs;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    BeginSopRun(SopCatalogue catalogue, SopRuns runs, Outbox outbox, AuditLog audit, Clock clock) {
        this.catalogue = catalogue;
        this.runs = runs;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Joins the transaction that opens the file. Without an activation that fits, nothing happens. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(CaseFile file, Arrival arrival) {
        var incident = file.incident();
        var asked = new NewFile(
                arrival.channel(),
                incident.crisis(),
                incident.violenceKinds().stream().map(ViolenceKind::code).collect(toSet()),
                incident.domesticViolence(),
                incident.receivedOn());
        catalogue.activated(file.unit(), asked).ifPresent(procedure -> {
            var now = clock.instant();
            var subject = new RunSubject(
                    file.id(),
                    file.caseId(),
                    file.unit(),
                    file.registerNumber(),
                    file.victim().personId());
            var run = SopRun.begin(
                    UuidCreator.getTimeOrderedEpoch(),
                    subject,
                    procedure,
                    Circumstances.atReceipt(
                            arrival.channel(), incident.crisis(), arrival.violence(), incident.domesticViolence()),
                    arrival.receivedAt(),
                    now);
            run.awaitRuling(catalogue
                    .nextRuling(run.unit(), run.sopId(), run.sopVersion(), incident.receivedOn())
                    .orElse(null));
            run.record(
                    procedure,
                    Fact.of(FactCode.COMPLAINT_REGISTERED, arrival.registeredAt(), arrival.complaintId()),
                    now);
            runs.persist(run);
            outbox.append(run);
            audit.record(new AuditLine("sop-run.started", SopRun.TYPE, run.id(), List.of(), null, null, null));
        });
    }
}
