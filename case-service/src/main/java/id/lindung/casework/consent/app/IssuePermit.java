package id.lindung.casework.consent.app;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.casework.casefile.app.CaseFileAccess;
import id.lindung.casework.casefile.store.CaseFiles;
import id.lindung.casework.consent.domain.DisclosurePermit;
import id.lindung.casework.consent.store.Agreements;
import id.lindung.casework.consent.store.Permits;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Permits one disclosure on the ground of consent. Holds the agreement's row while it does: a withdrawal that was committed
 * is seen, one that comes meanwhile waits, so after its commit no permit is issued.
 */
@ApplicationScoped
public class IssuePermit {

    private final CaseFiles caseFiles;
    private final CaseFileAccess access;
    private final Agreements agreements;
    private final Permits permits;
    private final AgreementTrail trail;
    private final Clock clock;

    IssuePermit(
            CaseFiles caseFiles,
            CaseFileAccess access,
            Agreements agreements,
            Permits permits,
            AgreementTrail trail,
            Clock clock) {
        this.caseFiles = caseFiles;
        this.access = access;
        this.agreements = agreements;
        this.permits = permits;
        this.trail = trail;
        this.clock = clock;
    }

    /** The disclosure that somebody is about to make. */
    public record Command(UUID caseFileId, UUID referralId, UUID agencyId, String purpose) {}

    /**
     * Permits it, in the unit of the scope at hand.
     *
     * @throws ProblemException {@code not-found} (404) for a file that the unit does not have; {@code consent.not-in-force}
     *     (403) unless an agreement is signed, not withdrawn, names the agency, and the agency is not excluded
     */
    @Transactional
    public DisclosurePermit handle(Command command) {
        var file = caseFiles.requireShared(command.caseFileId());
        var agreement = agreements
                .inForce(file.id())
                .filter(signed -> signed.permits(command.agencyId()))
                .filter(signed -> !access.agencyExcluded(file, command.agencyId()))
                .orElseThrow(() -> new ProblemException(ConsentProblem.NOT_IN_FORCE));
        var permit = new DisclosurePermit(
                UuidCreator.getTimeOrderedEpoch(),
                file.unit(),
                agreement.id(),
                file.id(),
                command.referralId(),
                command.agencyId(),
                command.purpose(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        permits.add(permit);
        trail.permitted(permit);
        return permit;
    }
}
