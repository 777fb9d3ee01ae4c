package id.lindung.referral.agency.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Lets one transaction at a time change a unit's directory. Names, branches and the absence of cycles are rules over
 * several agencies: two changes that each keep them can break them together. A directory changes seldom, so nobody
 * waits long.
 */
@ApplicationScoped
public class DirectoryLock {
    /** Keeps these locks apart from any other use of PostgreSQL's advisory locks with two keys. */
    private static final int DIRECTORY = 0x61676E63;

    private final EntityManager entities;

    DirectoryLock(EntityManager entities) {
        this.entities = entities;
    }

    /** Waits for the unit's directory and holds it until the transaction ends. Read nothing that matters before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(String unit) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:directory, hashtext(:unit))")
                .setParameter("directory", DIRECTORY)
                .setParameter("unit", unit)
                .getSingleResult();
    }
}
