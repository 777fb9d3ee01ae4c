package id.lindung.referral.agency.app;

import id.lindung.identity.CurrentActor;
import id.lindung.messaging.Outbox;
import id.lindung.problem.EntityTag;
import id.lindung.problem.ProblemException;
import id.lindung.referral.agency.domain.Agency;
import id.lindung.referral.agency.domain.RetirementReason;
import id.lindung.referral.agency.store.Agencies;
import id.lindung.referral.agency.store.DirectoryLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ends referring to an agency. */
@ApplicationScoped
public class RetireAgency {
    private final Agencies agencies;
    private final DirectoryLock directory;
    private final DirectoryTrail trail;
    private final Outbox outbox;
    private final CurrentActor actor;
    private final Clock clock;

    RetireAgency(
            Agencies agencies,
            DirectoryLock directory,
            DirectoryTrail trail,
            Outbox outbox,
            CurrentActor actor,
            Clock clock) {
        this.agencies = agencies;
        this.directory = directory;
        this.trail = trail;
        this.outbox = outbox;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Retires the agency; its branches must be retired, or hang elsewhere, first.
     *
     * @param ifMatch the {@code If-Match} header
     * @throws ProblemException {@code not-found} (404); {@code precondition.required} (428) or
     *     {@code precondition.failed} (412); {@code agency.transition-forbidden} or {@code agency.has-branches} (409)
     */
    @Transactional
    public Agency handle(UUID id, @Nullable String ifMatch, RetirementReason reason) {
        directory.hold(actor.get().requireUnit());
        var agency = agencies.require(id);
        EntityTag.require(ifMatch, agency.version());
        if (agencies.hasActiveBranches(id)) {
            throw new ProblemException(AgencyProblem.HAS_BRANCHES);
        }
        Moves.attempt(() -> agency.retire(reason, clock.instant()));
        outbox.append(agency);
        trail.retired(agency);
        return agency;
    }
}
