package id.lindung.casework.sop.store;

import id.lindung.casework.sop.domain.SopDraft;
import id.lindung.casework.sop.domain.SopDraftState;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.Cursor;
import id.lindung.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The unit's drafts of procedures; row-level security leaves every other unit's out. */
@ApplicationScoped
public class SopDrafts implements PanacheRepositoryBase<SopDraft, UUID> {

    /**
     * The draft with this id.
     *
     * @throws ProblemException {@code not-found} (404), also for another unit's and for one that was discarded
     */
    public SopDraft require(UUID id) {
        return findByIdOptional(id)
                .filter(draft -> draft.state() != SopDraftState.DISCARDED)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** The unit's draft of this version, published or not. */
    public Optional<SopDraft> of(String sop, int version) {
        return find("sopId = ?1 and sopVersion = ?2 and state <> ?3", sop, version, SopDraftState.DISCARDED)
                .firstResultOptional();
    }

    /** Newest first, as ids are ordered by time. */
    public List<SopDraft> newest(Optional<Cursor> cursor, int rows) {
        var newest = Sort.descending("id");
        PanacheQuery<SopDraft> query = cursor.isPresent()
                ? find(
                        "state <> ?1 and id < ?2",
                        newest,
                        SopDraftState.DISCARDED,
                        cursor.get().after())
                : find("state <> ?1", newest, SopDraftState.DISCARDED);
        return query.page(0, rows).list();
    }
}
