package id.lindung.casework.sop.store;

import id.lindung.casework.sop.domain.SopRun;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The unit's runs; row-level security leaves every other unit's out. */
@ApplicationScoped
public class SopRuns implements PanacheRepositoryBase<SopRun, UUID> {

    private final EntityManager entities;

    SopRuns(EntityManager entities) {
        this.entities = entities;
    }

    /** The run of this case file, if it walks any procedure; of a file that went on by another version the last. */
    public Optional<SopRun> of(UUID caseFileId) {
        return find("caseFileId", Sort.descending("id"), caseFileId).firstResultOptional();
    }

    /** Has the sweep see, of every run of the unit that goes on, which rulings are in force. */
    public void awaitRuling(Instant at) {
        entities.createNativeQuery("update sop_run set rule_at = :at where state = 'running'")
                .setParameter("at", at)
                .executeUpdate();
    }

    /** The same, its row held until the transaction ends: facts that come at once are taken one after another. */
    public Optional<SopRun> hold(UUID caseFileId) {
        entities.createNativeQuery("select id from sop_run where case_file_id = :file for update")
                .setParameter("file", caseFileId)
                .getResultList();
        return of(caseFileId);
    }

    /** All of these runs, whose rows the transaction holds. */
    public List<SopRun> whole(Collection<UUID> held) {
        return entities.unwrap(Session.class).findMultiple(SopRun.class, List.copyOf(held));
    }
}
