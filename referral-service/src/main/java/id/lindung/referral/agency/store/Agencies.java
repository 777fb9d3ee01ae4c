package id.lindung.referral.agency.store;

import static java.util.stream.Collectors.joining;

import id.lindung.problem.CommonProblem;
import id.lindung.problem.Cursor;
import id.lindung.problem.ProblemException;
import id.lindung.referral.agency.domain.Agency;
import id.lindung.referral.agency.domain.AgencyFilter;
import id.lindung.referral.agency.domain.AgencyStatus;
import id.lindung.referral.agency.domain.ParentPolicy;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The agencies of the unit at hand; row-level security leaves every other unit's out. */
@ApplicationScoped
public class Agencies implements PanacheRepositoryBase<Agency, UUID> {

    /**
     * The agency with this id.
     *
     * @throws ProblemException {@code not-found} (404), also for another unit's agency
     */
    public Agency require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** Whether any agency has this id, be it in a unit that nobody here may know of. */
    public boolean idTaken(UUID id) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select agency_id_taken(:id)")
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Whether another active agency than this one shows itself under the label, letter case aside. */
    public boolean labelTaken(String label, UUID by) {
        return count(
                        "lower(label) = lower(:label) and status = :status and id <> :by",
                        Parameters.with("label", label)
                                .and("status", AgencyStatus.ACTIVE)
                                .and("by", by))
                > 0;
    }

    /** Whether an active agency hangs under this one. */
    public boolean hasActiveBranches(UUID parent) {
        return count(
                        "parentId = :parent and status = :status",
                        Parameters.with("parent", parent).and("status", AgencyStatus.ACTIVE))
                > 0;
    }

    /** The agency, its parent and so on to the top, or as far as {@link ParentPolicy#DEEPEST}; empty when it is unknown. */
    public List<Agency> lineFrom(UUID agency) {
        var line = new ArrayList<Agency>();
        var next = findByIdOptional(agency);
        while (next.isPresent() && line.size() < ParentPolicy.DEEPEST) {
            line.add(next.get());
            next = next.get().parentId().flatMap(this::findByIdOptional);
        }
        return List.copyOf(line);
    }

    /**
     * Newest first, as ids are ordered by time.
     *
     * @param rows at most so many
     */
    public List<Agency> list(AgencyFilter filter, Optional<Cursor> cursor, int rows) {
        var parameters = new Parameters();
        filter.kind().ifPresent(kind -> parameters.and("kind", kind));
        filter.service().ifPresent(service -> parameters.and("service", service.code()));
        filter.active()
                .ifPresent(active -> parameters.and("status", active ? AgencyStatus.ACTIVE : AgencyStatus.RETIRED));
        cursor.ifPresent(page -> parameters.and("after", page.after()));
        var conditions = Stream.of(
                        filter.kind().map(kind -> "kind = :kind"),
                        filter.service().map(service -> "array_contains(services, :service)"),
                        filter.active().map(active -> "status = :status"),
                        cursor.map(page -> "id < :after"))
                .flatMap(Optional::stream)
                .collect(joining(" and "));
        return find(conditions, Sort.descending("id"), parameters).page(0, rows).list();
    }
}
