package id.lindung.casework.consent.app;

import id.lindung.casework.casefile.app.CaseFileAccess;
import id.lindung.casework.consent.domain.ServiceAgreement;
import id.lindung.casework.consent.store.Agreements;
import id.lindung.problem.Cursor;
import id.lindung.problem.Page;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Reads agreements; in a transaction, because the unit's scope is set for one. */
@ApplicationScoped
public class ReadAgreements {

    private final CaseFileAccess access;
    private final Agreements agreements;

    ReadAgreements(CaseFileAccess access, Agreements agreements) {
        this.access = access;
        this.agreements = agreements;
    }

    /**
     * The agreement with this id.
     *
     * @throws ProblemException {@code not-found} (404), also for another unit's and for an excluded caller
     */
    @Transactional
    public ServiceAgreement one(UUID id) {
        var agreement = agreements.require(id);
        access.require(agreement.caseFileId());
        return agreement;
    }

    /**
     * Those of one case file, newest first.
     *
     * @param limit items on the page, 1 to 100
     * @throws ProblemException {@code not-found} (404), as {@link #one}
     */
    @Transactional
    public Page<ServiceAgreement> page(UUID caseFileId, Optional<Cursor> cursor, int limit) {
        access.require(caseFileId);
        return Page.of(agreements.list(caseFileId, cursor, limit + 1), limit, ServiceAgreement::id);
    }
}
