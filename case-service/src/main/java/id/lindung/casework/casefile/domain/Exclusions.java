package id.lindung.casework.casefile.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who may not know of a case: staff, officials and agencies that are the alleged perpetrator or his kin. What it forbids
 * stands in {@link ExclusionPolicy}.
 */
@Embeddable
public class Exclusions {

    @Column(name = "excluded_subjects")
    private String[] subjects;

    @Column(name = "excluded_agency_ids")
    private UUID[] agencyIds;

    @Column(name = "chair_excluded")
    private boolean chair;

    @SuppressWarnings("NullAway.Init")
    protected Exclusions() {}

    /**
     * A list of exclusions.
     *
     * @param subjects token subjects of staff and officials
     * @param agencyIds of the unit's directory
     * @param chair whether the chair is among the subjects; a token's subject alone does not tell
     */
    public Exclusions(Set<String> subjects, Set<UUID> agencyIds, boolean chair) {
        this.subjects = subjects.stream().sorted().toArray(String[]::new);
        this.agencyIds = agencyIds.stream().sorted().toArray(UUID[]::new);
        this.chair = chair;
    }

    /** Nobody. */
    public static Exclusions none() {
        return new Exclusions(Set.of(), Set.of(), false);
    }

    /** In ascending order. */
    public List<String> subjects() {
        return List.of(subjects);
    }

    /** In ascending order. */
    public List<UUID> agencyIds() {
        return List.of(agencyIds);
    }

    /** Whether the chair may not know of the case. */
    public boolean chair() {
        return chair;
    }

    boolean sameAs(Exclusions other) {
        return Arrays.equals(subjects, other.subjects)
                && Arrays.equals(agencyIds, other.agencyIds)
                && chair == other.chair;
    }
}
