package id.lindung.intake.exclusion.store;

import id.lindung.intake.exclusion.domain.ExcludedParties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Who is shut out of which complaint; a transaction sees those of its own unit only. */
@ApplicationScoped
public class Exclusions {

    private static final String PERSONS_OF = """
            select party.person_id from %s excluded
            join (
              select complaint_id, person_id from complaint_victim
              union all select complaint_id, person_id from complaint_alleged_perpetrator
              union all select id, reporter_person_id from complaint where reporter_person_id is not null
            ) party on party.complaint_id = excluded.complaint_id
            where excluded.%s = :excluded and party.person_id in (:persons)""";

    private final EntityManager entities;

    Exclusions(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether the subject is shut out of the complaint. */
    public boolean shutOut(String subject, UUID complaint) {
        return (Boolean) entities.createNativeQuery("select excluded_from_complaint(:id, :subject)")
                .setParameter("id", complaint)
                .setParameter("subject", subject)
                .getSingleResult();
    }

    /** Those of the persons who are part of a complaint that the subject is shut out of. */
    public Set<UUID> hiddenFrom(String subject, Collection<UUID> persons) {
        return hidden(PERSONS_OF.formatted("excluded_subject", "subject"), subject, persons);
    }

    /** Those of the persons who are part of a complaint that the agency is shut out of. */
    public Set<UUID> hiddenFrom(UUID agency, Collection<UUID> persons) {
        return hidden(PERSONS_OF.formatted("excluded_agency", "agency_id"), agency, persons);
    }

    private Set<UUID> hidden(String query, Object excluded, Collection<UUID> persons) {
        if (persons.isEmpty()) {
            return Set.of();
        }
        var found = new HashSet<UUID>();
        for (Object person : entities.createNativeQuery(query)
                .setParameter("excluded", excluded)
                .setParameter("persons", persons)
                .getResultList()) {
            found.add((UUID) person);
        }
        return found;
    }

    /** Puts what a case file shuts out in place of what it shut out before. */
    public void replace(String unit, ExcludedParties parties) {
        for (var table : new String[] {"excluded_subject", "excluded_agency"}) {
            entities.createNativeQuery("delete from " + table + " where case_file_id = :file")
                    .setParameter("file", parties.caseFileId())
                    .executeUpdate();
        }
        parties.subjects().forEach(subject -> insert("excluded_subject", "subject", unit, parties, subject));
        parties.agencyIds().forEach(agency -> insert("excluded_agency", "agency_id", unit, parties, agency));
    }

    private void insert(String table, String column, String unit, ExcludedParties parties, Object excluded) {
        entities.createNativeQuery("insert into " + table + " (case_file_id, unit, complaint_id, " + column
                        + ") values (:file, :unit, :complaint, :excluded)")
                .setParameter("file", parties.caseFileId())
                .setParameter("unit", unit)
                .setParameter("complaint", parties.complaintId())
                .setParameter("excluded", excluded)
                .executeUpdate();
    }
}
