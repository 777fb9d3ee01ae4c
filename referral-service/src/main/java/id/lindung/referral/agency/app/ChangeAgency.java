package id.lindung.referral.agency.app;

import id.lindung.identity.CurrentActor;
import id.lindung.messaging.Outbox;
import id.lindung.problem.EntityTag;
import id.lindung.problem.ProblemException;
import id.lindung.referral.agency.domain.Agency;
import id.lindung.referral.agency.domain.AgencyDescription;
import id.lindung.referral.agency.store.Agencies;
import id.lindung.referral.agency.store.DirectoryLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Describes an agency anew. */
@ApplicationScoped
public class ChangeAgency {
    private final Agencies agencies;
    private final DirectoryLock directory;
    private final DirectoryRules rules;
    private final SafeHouseSeal seal;
    private final DirectoryTrail trail;
    private final Outbox outbox;
    private final CurrentActor actor;
    private final Clock clock;

    ChangeAgency(
            Agencies agencies,
            DirectoryLock directory,
            DirectoryRules rules,
            SafeHouseSeal seal,
            DirectoryTrail trail,
            Outbox outbox,
            CurrentActor actor,
            Clock clock) {
        this.agencies = agencies;
        this.directory = directory;
        this.rules = rules;
        this.seal = seal;
        this.trail = trail;
        this.outbox = outbox;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Puts the description in place of the one that the caller saw. Of a safe house, particulars left unsaid stay.
     *
     * @param ifMatch the {@code If-Match} header
     * @throws ProblemException {@code not-found} (404); {@code precondition.required} (428) or
     *     {@code precondition.failed} (412); {@code agency.transition-forbidden} (409) when it is retired; as in
     *     {@link DirectoryRules#permit}
     */
    @Transactional
    public Agency handle(UUID id, @Nullable String ifMatch, AgencyDescription description) {
        directory.hold(actor.get().requireUnit());
        var agency = agencies.require(id);
        EntityTag.require(ifMatch, agency.version());
        rules.permit(id, agency.kind(), description);
        var sealed = agency.kind().concealed() ? seal.reseal(agency, description.particulars()) : null;
        Moves.attempt(() -> agency.change(description, sealed, clock.instant()));
        outbox.append(agency);
        trail.changed(agency);
        return agency;
    }
}
