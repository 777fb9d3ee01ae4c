package id.lindung.casework.sop.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Whose case files a complaint opened; row-level security leaves every other unit's out. */
@ApplicationScoped
public class FilesOfComplaint {

    private final EntityManager entities;

    FilesOfComplaint(EntityManager entities) {
        this.entities = entities;
    }

    /** Their ids, one for each victim; always in the same order, so that two that are held at once never cross. */
    public List<UUID> of(UUID complaint) {
        List<?> files = entities.createNativeQuery(
                        "select id from case_file where complaint_id = :complaint order by id")
                .setParameter("complaint", complaint)
                .getResultList();
        return files.stream().map(UUID.class::cast).toList();
    }
}
