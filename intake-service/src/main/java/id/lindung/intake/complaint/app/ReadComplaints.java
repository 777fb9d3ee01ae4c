package id.lindung.intake.complaint.app;

import id.lindung.identity.CurrentActor;
import id.lindung.intake.complaint.domain.Complaint;
import id.lindung.intake.complaint.domain.ComplaintFilter;
import id.lindung.intake.complaint.store.ComplaintStore;
import id.lindung.problem.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;

/** Reads complaints of the caller's unit: in a transaction, as row-level security knows the unit only there. */
@ApplicationScoped
public class ReadComplaints {

    private final ComplaintStore complaints;
    private final CurrentActor currentActor;

    ReadComplaints(ComplaintStore complaints, CurrentActor currentActor) {
        this.complaints = complaints;
        this.currentActor = currentActor;
    }

    /**
     * One complaint.
     *
     * @throws id.lindung.problem.ProblemException {@code not-found} (404), for another unit's too
     */
    @Transactional
    public <V> V one(UUID id, Function<Complaint, V> view) {
        currentActor.get().requireUnit();
        return view.apply(complaints.require(id));
    }

    /** A page, newest first. */
    @Transactional
    public <V> Page<V> page(ComplaintFilter filter, int limit, Function<Complaint, V> view) {
        var unit = currentActor.get().requireUnit();
        var rows = complaints.newestFirst(unit, filter, limit + 1);
        return Page.of(rows, limit, Complaint::id).map(view);
    }
}
