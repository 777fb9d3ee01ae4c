package id.lindung.referral.casefile.store;

import id.lindung.referral.agency.domain.Agency;
import id.lindung.referral.agency.domain.AgencyKind;
import id.lindung.referral.casefile.domain.Branch;
import id.lindung.referral.casefile.domain.Exclusions;
import id.lindung.referral.casefile.domain.KnownCaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The case files of the unit at hand, as far as referral knows them. */
@ApplicationScoped
public class KnownCaseFiles {
    private static final String FIND = """
            select f.case_id, f.victim_person_id, f.mediation_barred,
              exists (select from known_case_file other
                where other.unit = f.unit and other.case_id = f.case_id and other.chair_excluded), f.closed
            from known_case_file f where f.id = :id for share of f
            """;

    private final EntityManager entities;

    KnownCaseFiles(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The file, which stays as it is until the transaction ends; empty when case-service has not told of it yet, or it is
     * another unit's.
     */
    @SuppressWarnings("unchecked")
    public Optional<KnownCaseFile> find(UUID id) {
        var rows = (List<Tuple>) entities.createNativeQuery(FIND, Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new KnownCaseFile(
                        id,
                        row.get(0, UUID.class),
                        row.get(1, UUID.class),
                        row.get(2, Boolean.class),
                        row.get(3, Boolean.class),
                        row.get(4, Boolean.class)));
    }

    /** A file was opened. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(KnownCaseFile file, String unit) {
        entities.createNativeQuery("""
                        insert into known_case_file (id, unit, case_id, victim_person_id, mediation_barred)
                        values (:id, :unit, :case, :victim, :barred)
                        """)
                .setParameter("id", file.id())
                .setParameter("unit", unit)
                .setParameter("case", file.caseId())
                .setParameter("victim", file.victimPersonId())
                .setParameter("barred", file.mediationBarred())
                .executeUpdate();
    }

    /** The work for its victim has ended. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void close(UUID file) {
        var found = entities.createNativeQuery("update known_case_file set closed = true where id = :file")
                .setParameter("file", file)
                .executeUpdate();
        if (found != 1) {
            throw new IllegalStateException("Closure of the unknown case file " + file);
        }
    }

    /** Whether the work for its victim has ended. */
    public boolean closed(UUID file) {
        return (Boolean)
                entities.createNativeQuery("select exists (select from known_case_file where id = :file and closed)")
                        .setParameter("file", file)
                        .getSingleResult();
    }

    /** Puts the list in place of the one that the file named before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void exclude(UUID file, Exclusions exclusions) {
        var found = entities.createNativeQuery("update known_case_file set chair_excluded = :chair where id = :file")
                .setParameter("chair", exclusions.chair())
                .setParameter("file", file)
                .executeUpdate();
        if (found != 1) {
            throw new IllegalStateException("Exclusions of the unknown case file " + file);
        }
        entities.createNativeQuery("delete from excluded_subject where case_file_id = :file")
                .setParameter("file", file)
                .executeUpdate();
        entities.createNativeQuery("delete from excluded_agency where case_file_id = :file")
                .setParameter("file", file)
                .executeUpdate();
        exclusions
                .subjects()
                .forEach(subject -> entities.createNativeQuery(
                                "insert into excluded_subject (case_file_id, subject) values (:file, :subject)")
                        .setParameter("file", file)
                        .setParameter("subject", subject)
                        .executeUpdate());
        exclusions
                .agencies()
                .forEach(agency -> entities.createNativeQuery(
                                "insert into excluded_agency (case_file_id, agency_id) values (:file, :agency)")
                        .setParameter("file", file)
                        .setParameter("agency", agency)
                        .executeUpdate());
    }

    /** Whether a file of the same case excludes this subject. */
    public boolean excludesSubject(UUID file, String subject) {
        return (Boolean) entities.createNativeQuery("select subject_excluded(:file, :subject)")
                .setParameter("file", file)
                .setParameter("subject", subject)
                .getSingleResult();
    }

    /** The agencies that a file of the same case names as excluded; what that drops besides is the policy's to say. */
    @SuppressWarnings("unchecked")
    public Set<UUID> excludedAgencies(UUID file) {
        return Set.copyOf((List<UUID>) entities.createNativeQuery("select agencies_excluded(:file)")
                .setParameter("file", file)
                .getResultList());
    }

    /** Every agency of the unit with its place in the directory. */
    public List<Branch> directory() {
        return entities.createQuery("from Agency", Agency.class)
                .getResultStream()
                .map(agency -> new Branch(
                        agency.id(),
                        agency.kind() == AgencyKind.POLICE_RESORT,
                        agency.parentId().orElse(null)))
                .collect(Collectors.toList());
    }
}
