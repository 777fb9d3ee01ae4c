package id.lindung.referral.agency.app;

import id.lindung.problem.Cursor;
import id.lindung.problem.Page;
import id.lindung.problem.ProblemException;
import id.lindung.referral.agency.domain.Agency;
import id.lindung.referral.agency.domain.AgencyFilter;
import id.lindung.referral.agency.store.Agencies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Reads the directory; in a transaction, because the unit's scope is set for one. */
@ApplicationScoped
public class ReadAgencies {
    private final Agencies agencies;

    ReadAgencies(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * One agency.
     *
     * @throws ProblemException {@code not-found} (404), also for another unit's agency
     */
    @Transactional
    public Agency one(UUID id) {
        return agencies.require(id);
    }

    /**
     * Newest first.
     *
     * @param limit items on the page, 1 to 100
     */
    @Transactional
    public Page<Agency> page(AgencyFilter filter, Optional<Cursor> cursor, int limit) {
        return Page.of(agencies.list(filter, cursor, limit + 1), limit, Agency::id);
    }
}
