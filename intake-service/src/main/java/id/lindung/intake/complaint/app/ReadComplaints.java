package id.lindung.intake.complaint.app;

import id.lindung.identity.CurrentActor;
import id.lindung.intake.complaint.domain.Complaint;
import id.lindung.intake.complaint.domain.ComplaintFilter;
import id.lindung.intake.complaint.store.ComplaintStore;
import id.lindung.intake.exclusion.app.ExclusionPolicy;
import id.lindung.problem.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;

/** Reads complaints of the caller's unit: in a transaction, as row-level security knows the unit only there. */
@ApplicationScoped
public class ReadComplaints {

    private final ComplaintStore complaints;
    private final ExclusionPolicy exclusionPolicy;
    private final CurrentActor currentActor;

    ReadComplaints(ComplaintStore complaints, ExclusionPolicy exclusionPolicy, CurrentActor currentActor) {
        this.complaints = complaints;
        this.exclusionPolicy = exclusionPolicy;
        this.currentActor = currentActor;
    }

    /**
     * One complaint.
     *
     * @throws id.lindung.problem.ProblemException {@code not-found} (404), for another unit's too, and for whoever is
     *     shut out of it
     */
    @Transactional
    public <V> V one(UUID id, Function<Complaint, V> view) {
        currentActor.get().requireUnit();
        exclusionPolicy.permit(id);
        return view.apply(complaints.require(id));
    }

    /** A page, newest first, without what the caller is shut out of. */
    @Transactional
    public <V> Page<V> page(ComplaintFilter filter, int limit, Function<Complaint, V> view) {
        var caller = currentActor.get();
        var rows = complaints.newestFirst(caller.requireUnit(), caller.subject(), filter, limit + 1);
        return Page.of(rows, limit, Complaint::id).map(view);
    }
}
