package id.lindung.casework.consent.app;

import id.lindung.casework.casefile.app.CaseFileAccess;
import id.lindung.casework.casefile.app.OccurredAt;
import id.lindung.casework.casefile.domain.CaseFile;
import id.lindung.casework.consent.domain.GuardianRelation;
import id.lindung.casework.consent.domain.IllegalTransition;
import id.lindung.casework.consent.domain.Manner;
import id.lindung.casework.consent.domain.ServiceAgreement;
import id.lindung.casework.consent.domain.Signatory;
import id.lindung.casework.consent.domain.Signature;
import id.lindung.casework.consent.domain.SignaturePolicy;
import id.lindung.casework.consent.domain.SignatureRefusal;
import id.lindung.casework.consent.domain.SuitableForm;
import id.lindung.casework.consent.store.Agreements;
import id.lindung.casework.sop.app.RecordFact;
import id.lindung.casework.sop.domain.Fact;
import id.lindung.casework.sop.domain.FactCode;
import id.lindung.identity.CurrentActor;
import id.lindung.messaging.Outbox;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.EntityTag;
import id.lindung.problem.FieldError;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a victim says to an agreement: yes, no, or no longer (pulang-pisau-direct-crisis, step 9). */
@ApplicationScoped
public class MoveAgreement {

    private final CaseFileAccess access;
    private final Agreements agreements;
    private final Outbox outbox;
    private final RecordFact recordFact;
    private final AgreementTrail trail;
    private final CurrentActor actor;
    private final Clock clock;

    MoveAgreement(
            CaseFileAccess access,
            Agreements agreements,
            Outbox outbox,
            RecordFact recordFact,
            AgreementTrail trail,
            CurrentActor actor,
            Clock clock) {
        this.access = access;
        this.agreements = agreements;
        this.outbox = outbox;
        this.recordFact = recordFact;
        this.trail = trail;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * A signature as it was told.
     *
     * @param guardianPersonId of a guardian only, with the relation
     * @param witness of an oral one only, the token's subject
     * @param signedAt now, when nothing is said
     * @param cameOfAge whether the victim, a child at the act, has turned 18 since
     */
    public record Given(
            Signatory signatory,
            @Nullable UUID guardianPersonId,
            @Nullable GuardianRelation guardianRelation,
            Manner manner,
            @Nullable SuitableForm suitableForm,
            @Nullable String witness,
            @Nullable Instant signedAt,
            boolean cameOfAge) {

        private Signature at(Instant instant) {
            return new Signature(signatory, guardianPersonId, guardianRelation, manner, suitableForm, witness, instant);
        }
    }

    /**
     * Puts the agreement in force.
     *
     * @param ifMatch the {@code If-Match} header
     * @throws ProblemException {@code not-found} (404); {@code precondition.required} (428) or
     *     {@code precondition.failed} (412); {@code case-file.closed} or {@code agreement.transition-forbidden} (409); one
     *     {@code signature.…} (422) for each {@link SignatureRefusal}; {@code request.invalid} (400) when the witness is
     *     the caller, or the signature lies in the future
     */
    @Transactional
    public ServiceAgreement sign(UUID id, @Nullable String ifMatch, Given given) {
        var now = clock.instant();
        var signature = given.at(OccurredAt.orNow(given.signedAt(), now, "/signedAt"));
        if (actor.get().subject().equals(signature.witness())) {
            throw new ProblemException(CommonProblem.REQUEST_INVALID)
                    .withErrors(List.of(FieldError.of("/witness", "witness.is-caller")));
        }
        var agreement = agreements.require(id);
        var file = held(agreement, ifMatch);
        SignaturePolicy.judge(signature, file.victim(), given.cameOfAge(), alleged(file, signature))
                .ifPresent(MoveAgreement::refuseSignature);
        attempt(() -> agreement.sign(signature, now));
        recordFact.handle(file.id(), Fact.of(FactCode.AGREEMENT_SIGNED, signature.signedAt(), id));
        return told("service-agreement.signed", agreement);
    }

    /**
     * Ends a draft that the victim does not agree to.
     *
     * @param ifMatch the {@code If-Match} header
     * @throws ProblemException as {@link #sign}, those of a signature excepted
     */
    @Transactional
    public ServiceAgreement refuse(UUID id, @Nullable String ifMatch, @Nullable Instant refusedAt) {
        var now = clock.instant();
        var occurredAt = OccurredAt.orNow(refusedAt, now, "/refusedAt");
        var agreement = agreements.require(id);
        var file = held(agreement, ifMatch);
        attempt(() -> agreement.refuse(occurredAt, now));
        recordFact.handle(file.id(), Fact.of(FactCode.AGREEMENT_REFUSED, occurredAt, id));
        return told("service-agreement.refused", agreement);
    }

    /**
     * Ends an agreement, at once, of a closed file too. It asks for no version: whatever else was changed, she no longer
     * agrees.
     *
     * @throws ProblemException {@code not-found} (404); {@code agreement.transition-forbidden} (409) unless it is signed
     */
    @Transactional
    public ServiceAgreement withdraw(UUID id, boolean privateTalk) {
        var agreement = agreements.require(id);
        access.require(agreement.caseFileId());
        agreements.hold(agreement);
        attempt(() -> agreement.withdraw(privateTalk, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return told("service-agreement.withdrawn", agreement);
    }

    private CaseFile held(ServiceAgreement agreement, @Nullable String ifMatch) {
        var file = access.requireOpen(agreement.caseFileId());
        agreements.hold(agreement);
        EntityTag.require(ifMatch, agreement.version());
        return file;
    }

    private Set<UUID> alleged(CaseFile file, Signature given) {
        return Optional.ofNullable(given.guardianPersonId())
                .map(guardian -> agreements.allegedAmong(guardian, file.caseId()))
                .orElseGet(Set::of);
    }

    private static void refuseSignature(SignatureRefusal refusal) {
        var problem = switch (refusal) {
            case GUARDIAN_ALLEGED -> ConsentProblem.GUARDIAN_ALLEGED;
            case CHILD_NEEDS_GUARDIAN -> ConsentProblem.CHILD_NEEDS_GUARDIAN;
            case ADULT_SIGNS_HERSELF -> ConsentProblem.ADULT_SIGNS_HERSELF;
            case SUITABLE_FORM_NEEDED -> ConsentProblem.SUITABLE_FORM_NEEDED;
            case GUARDIAN_IS_VICTIM -> ConsentProblem.GUARDIAN_IS_VICTIM;
        };
        throw new ProblemException(problem, refusal.law());
    }

    private static void attempt(Runnable move) {
        try {
            move.run();
        } catch (IllegalTransition forbidden) {
            throw new ProblemException(
                    ConsentProblem.TRANSITION_FORBIDDEN,
                    forbidden.from().code(),
                    forbidden.to().code());
        }
    }

    private ServiceAgreement told(String action, ServiceAgreement agreement) {
        outbox.append(agreement);
        trail.moved(action, agreement);
        return agreement;
    }
}
