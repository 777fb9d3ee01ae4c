package id.lindung.intake.complaint.store;

import id.lindung.intake.complaint.domain.Complaint;
import id.lindung.intake.complaint.domain.ComplaintFilter;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Complaints; a transaction sees those of its own unit only. */
@ApplicationScoped
public class ComplaintStore implements PanacheRepositoryBase<Complaint, UUID> {

    /**
     * The complaint.
     *
     * @throws ProblemException {@code not-found} (404), for another unit's too
     */
    public Complaint require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /**
     * The complaint, its row held until the transaction ends, so that moves are made one after another.
     *
     * @throws ProblemException {@code not-found} (404), for another unit's too
     */
    public Complaint hold(UUID id) {
        return holdIfThere(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** The same, where there need not be one. */
    public Optional<Complaint> holdIfThere(UUID id) {
        // By a statement of its own, before Hibernate reads: what it reads then is what the lock holds.
        getEntityManager()
                .createNativeQuery("select id from complaint where id = :id for update")
                .setParameter("id", id)
                .getResultList();
        return findByIdOptional(id);
    }

    /** The complaint that was collected from this referral. */
    public Optional<Complaint> collectedFrom(UUID inboundReferral) {
        return find("referred.inboundReferralId", inboundReferral).singleResultOptional();
    }

    /**
     * Newest first by id, without those that the reader is shut out of.
     *
     * @param reader token subject
     * @param rows at most so many
     */
    public List<Complaint> newestFirst(String unit, String reader, ComplaintFilter filter, int rows) {
        // Row-level security holds without the unit; naming it lets the index serve.
        var query = new StringBuilder("unit = :unit and function('excluded_from_complaint', id, :reader) = false");
        var values = new HashMap<String, Object>();
        values.put("unit", unit);
        values.put("reader", reader);
        filter.after().ifPresent(after -> {
            query.append(" and id < :after");
            values.put("after", after);
        });
        filter.crisis().ifPresent(crisis -> {
            query.append(" and crisis = :crisis");
            values.put("crisis", crisis);
        });
        filter.state().ifPresent(state -> {
            query.append(" and standing.state = :state");
            values.put("state", state);
        });
        filter.receivedFrom().ifPresent(from -> {
            query.append(" and receipt.receivedOn >= :from");
            values.put("from", from);
        });
        filter.receivedTo().ifPresent(to -> {
            query.append(" and receipt.receivedOn <= :to");
            values.put("to", to);
        });
        return find(query.append(" order by id desc").toString(), values)
                .page(Page.ofSize(rows))
                .list();
    }
}
