package id.lindung.casework.sop.app;

import id.lindung.casework.sop.domain.SopDraft;
import id.lindung.casework.sop.domain.SopGraph;
import id.lindung.casework.sop.store.SopDrafts;
import id.lindung.problem.Cursor;
import id.lindung.problem.Page;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Reads the unit's drafts of procedures. */
@ApplicationScoped
public class ReadSopDrafts {

    private final SopDrafts drafts;
    private final CheckSop checkSop;

    ReadSopDrafts(SopDrafts drafts, CheckSop checkSop) {
        this.drafts = drafts;
        this.checkSop = checkSop;
    }

    /**
     * One draft.
     *
     * @throws ProblemException {@code not-found} (404)
     */
    @Transactional
    public KeptDraft one(UUID id) {
        return KeptDraft.of(drafts.require(id), false);
    }

    /**
     * One draft as a picture shows it.
     *
     * @throws ProblemException {@code not-found} (404)
     * @throws UnsoundSop when rules that are newer than the draft find it wanting
     */
    @Transactional
    public SopGraph graph(UUID id) {
        var draft = drafts.require(id);
        return SopGraph.of(checkSop.requireUsable(draft.document()).usable().definition());
    }

    /** One page, the newest first. */
    @Transactional
    public Page<SopDraft> page(Optional<Cursor> cursor, int limit) {
        return Page.of(drafts.newest(cursor, limit + 1), limit, SopDraft::id);
    }
}
