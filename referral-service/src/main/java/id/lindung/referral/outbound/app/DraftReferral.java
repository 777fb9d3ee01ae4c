package id.lindung.referral.outbound.app;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.identity.CurrentActor;
import id.lindung.messaging.Created;
import id.lindung.messaging.Idempotency;
import id.lindung.messaging.IdempotencyKey;
import id.lindung.messaging.Outbox;
import id.lindung.problem.ProblemException;
import id.lindung.referral.agency.domain.ServiceOffered;
import id.lindung.referral.casefile.app.CaseFileWall;
import id.lindung.referral.outbound.domain.NewReferral;
import id.lindung.referral.outbound.domain.Referral;
import id.lindung.referral.outbound.domain.ReferralGround;
import id.lindung.referral.outbound.domain.Urgency;
import id.lindung.referral.outbound.store.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts a referral. Nothing leaves yet, so consent is not asked for here but when something does. */
@ApplicationScoped
public class DraftReferral {
    private final Referrals referrals;
    private final ReferralRules rules;
    private final CaseFileWall wall;
    private final ReferralSeal seal;
    private final ReferralTrail trail;
    private final Idempotency idempotency;
    private final Outbox outbox;
    private final CurrentActor actor;
    private final Clock clock;

    DraftReferral(
            Referrals referrals,
            ReferralRules rules,
            CaseFileWall wall,
            ReferralSeal seal,
            ReferralTrail trail,
            Idempotency idempotency,
            Outbox outbox,
            CurrentActor actor,
            Clock clock) {
        this.referrals = referrals;
        this.rules = rules;
        this.wall = wall;
        this.seal = seal;
        this.trail = trail;
        this.idempotency = idempotency;
        this.outbox = outbox;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * What is wanted.
     *
     * @param id chosen by the client, UUIDv7; null to have one made
     * @param summary what the agency needs to know, in words; sealed
     * @param replaces the referral whose place this one takes once it is sent
     */
    public record Command(
            @Nullable UUID id,
            UUID caseFileId,
            UUID victimPersonId,
            UUID agencyId,
            ServiceOffered need,
            Urgency urgency,
            ReferralGround ground,
            String summary,
            @Nullable UUID replaces) {

        /** Never shows the summary. */
        @Override
        public String toString() {
            return "DraftReferral[" + caseFileId + "]";
        }
    }

    /**
     * What came of it.
     *
     * @param replayed whether an earlier request with this key did it
     */
    public record Drafted(Referral referral, boolean replayed) {}

    /**
     * Drafts it, once for the key.
     *
     * @throws ProblemException {@code referral.refused} (422), naming the field; {@code not-found} (404) for whom the case
     *     excludes; {@code referral.id-taken} (409); as in {@link Idempotency#once}
     */
    @Transactional
    public Drafted handle(IdempotencyKey key, Command command) {
        var outcome = idempotency.once(key, "draftReferral", command, () -> draft(command));
        var referral = referrals.require(outcome.resourceId());
        wall.requireAdmitted(referral.caseFileId());
        return new Drafted(referral, outcome.replayed());
    }

    private Created draft(Command command) {
        var unit = actor.get().requireUnit();
        var id = Objects.requireNonNullElseGet(command.id(), UuidCreator::getTimeOrderedEpoch);
        if (referrals.idTaken(id)) {
            throw new ProblemException(ReferralProblem.ID_TAKEN);
        }
        var agency = rules.permit(command);
        var about = new NewReferral(
                command.caseFileId(),
                command.victimPersonId(),
                agency.id(),
                agency.kind(),
                command.need(),
                command.urgency(),
                command.ground(),
                command.replaces());
        var referral = Referral.draft(id, unit, about, seal.sealSummary(id, command.summary()), clock.instant());
        referrals.persist(referral);
        outbox.append(referral);
        trail.happened("referral.drafted", referral);
        return Created.of(id);
    }
}
