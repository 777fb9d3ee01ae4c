package id.lindung.referral.agency.app;

import id.lindung.problem.ProblemException;
import id.lindung.referral.agency.domain.DisclosureGround;
import id.lindung.referral.agency.domain.DisclosurePurpose;
import id.lindung.referral.agency.domain.Particulars;
import id.lindung.referral.agency.store.Agencies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells where a safe house is. Who asked and why is on the log, and committed, before the answer leaves. */
@ApplicationScoped
public class DiscloseSafeHouse {
    private final Agencies agencies;
    private final SafeHouseSeal seal;
    private final DirectoryTrail trail;

    DiscloseSafeHouse(Agencies agencies, SafeHouseSeal seal, DirectoryTrail trail) {
        this.agencies = agencies;
        this.seal = seal;
        this.trail = trail;
    }

    /**
     * Opens what is sealed. A retired safe house is told too: its house still stands.
     *
     * @throws ProblemException {@code not-found} (404); {@code agency.not-concealed} (409) for any other kind
     */
    @Transactional
    public Particulars handle(UUID id, DisclosurePurpose purpose, DisclosureGround ground) {
        var agency = agencies.require(id);
        if (!agency.kind().concealed()) {
            throw new ProblemException(AgencyProblem.NOT_CONCEALED);
        }
        var particulars = seal.open(agency);
        trail.disclosed(agency, particulars.told(), purpose, ground);
        return particulars;
    }
}
