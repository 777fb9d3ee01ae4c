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

    private static final String HOLD_DUE = """
            select r.id from sop_run r
            where r.id in (:runs) and r.state = 'running'
              and (r.rule_at <= :now or exists (
                select from sop_run_step s where s.run_id = r.id and s.look_at <= :now))
            for update of r skip locked""";

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
        entities.createNativeQuery("select id from sop_run where case_file_id = :file for update", UUID.class)
                .setParameter("file", caseFileId)
                .getResultList();
        return of(caseFileId);
    }

    /**
     * Those of these runs that still have a mark to raise, their rows held until the transaction ends. What somebody else
     * holds is left out: whoever changes it now marks it too, or it is found again.
     */
    public List<SopRun> holdDue(Collection<UUID> runs, Instant now) {
        var held = entities.createNativeQuery(HOLD_DUE, UUID.class)
                .setParameter("runs", runs)
                .setParameter("now", now)
                .getResultList();
        return entities.unwrap(Session.class).findMultiple(SopRun.class, held);
    }
}
