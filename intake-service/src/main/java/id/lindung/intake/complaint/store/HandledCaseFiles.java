package id.lindung.intake.complaint.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which complaint a case file is of, and since when something is done for its victim; the unit's own only. */
@ApplicationScoped
public class HandledCaseFiles {

    private static final String OPENED = """
            insert into handled_case_file (case_file_id, unit, complaint_id) values (:file, :unit, :complaint)
            on conflict (case_file_id) do update set complaint_id = excluded.complaint_id""";
    private static final String HANDLED = """
            insert into handled_case_file (case_file_id, unit, handling_began_at) values (:file, :unit, :at)
            on conflict (case_file_id) do update
            set handling_began_at = least(handled_case_file.handling_began_at, excluded.handling_began_at)""";
    private static final String HANDLED_COMPLAINT = """
            select complaint_id from handled_case_file
            where case_file_id = :file and complaint_id is not null and handling_began_at is not null""";

    private final EntityManager entities;

    HandledCaseFiles(EntityManager entities) {
        this.entities = entities;
    }

    public void opened(String unit, UUID caseFile, UUID complaint) {
        entities.createNativeQuery(OPENED)
                .setParameter("file", caseFile)
                .setParameter("unit", unit)
                .setParameter("complaint", complaint)
                .executeUpdate();
    }

    public void handled(String unit, UUID caseFile, Instant at) {
        entities.createNativeQuery(HANDLED)
                .setParameter("file", caseFile)
                .setParameter("unit", unit)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** The complaint of this case file, once something is done for its victim. */
    public Optional<UUID> handledComplaint(UUID caseFile) {
        List<?> found = entities.createNativeQuery(HANDLED_COMPLAINT)
                .setParameter("file", caseFile)
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }
}
