package id.lindung.casework.consent.app;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.casework.casefile.app.CaseFileAccess;
import id.lindung.casework.casefile.domain.CaseFile;
import id.lindung.casework.consent.domain.ServiceAgreement;
import id.lindung.casework.consent.domain.ServiceCode;
import id.lindung.casework.consent.store.Agreements;
import id.lindung.casework.sop.app.RecordFact;
import id.lindung.casework.sop.domain.Fact;
import id.lindung.casework.sop.domain.FactCode;
import id.lindung.messaging.Created;
import id.lindung.messaging.Idempotency;
import id.lindung.messaging.IdempotencyKey;
import id.lindung.messaging.Outbox;
import id.lindung.problem.FieldError;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Drafts the agreement that a victim is then asked to sign (pulang-pisau-direct-crisis, step 8). */
@ApplicationScoped
public class DraftAgreement {

    private final CaseFileAccess access;
    private final Agreements agreements;
    private final Idempotency idempotency;
    private final Outbox outbox;
    private final RecordFact recordFact;
    private final AgreementTrail trail;
    private final Clock clock;

    DraftAgreement(
            CaseFileAccess access,
            Agreements agreements,
            Idempotency idempotency,
            Outbox outbox,
            RecordFact recordFact,
            AgreementTrail trail,
            Clock clock) {
        this.access = access;
        this.agreements = agreements;
        this.idempotency = idempotency;
        this.outbox = outbox;
        this.recordFact = recordFact;
        this.trail = trail;
        this.clock = clock;
    }

    /** What the victim is to be asked. */
    public record Command(UUID caseFileId, Set<ServiceCode> services, List<UUID> agencyIds) {}

    /**
     * What came of it.
     *
     * @param replayed whether an earlier request with this key did it
     */
    public record Drafted(ServiceAgreement agreement, boolean replayed) {}

    /**
     * Drafts, once for the key.
     *
     * @throws ProblemException {@code not-found} (404), {@code case-file.closed} (409), {@code agreement.pending} (409),
     *     {@code agreement.agency-excluded} (422), and those of {@link Idempotency#once}
     */
    @Transactional
    public Drafted handle(IdempotencyKey key, Command command) {
        access.require(command.caseFileId());
        var outcome = idempotency.once(key, "draftServiceAgreement", command, () -> Created.of(draft(command)));
        return new Drafted(agreements.require(outcome.resourceId()), outcome.replayed());
    }

    private UUID draft(Command command) {
        var file = access.requireOpenAlone(command.caseFileId());
        if (agreements.pending(file.id()).isPresent()) {
            throw new ProblemException(ConsentProblem.PENDING);
        }
        refuseExcluded(file, command.agencyIds());
        var agreement = ServiceAgreement.draft(
                UuidCreator.getTimeOrderedEpoch(),
                file.unit(),
                file.id(),
                command.services(),
                command.agencyIds(),
                clock.instant());
        agreements.persist(agreement);
        outbox.append(agreement);
        trail.moved("service-agreement.drafted", agreement);
        recordFact.handle(file.id(), Fact.of(FactCode.AGREEMENT_DRAFTED, agreement.draftedAt(), agreement.id()));
        return agreement.id();
    }

    private void refuseExcluded(CaseFile file, List<UUID> agencyIds) {
        var errors = IntStream.range(0, agencyIds.size())
                .filter(place -> access.agencyExcluded(file, agencyIds.get(place)))
                .mapToObj(place -> FieldError.of("/agencyIds/" + place, "agency.excluded"))
                .toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(ConsentProblem.AGENCY_EXCLUDED).withErrors(errors);
        }
    }
}
