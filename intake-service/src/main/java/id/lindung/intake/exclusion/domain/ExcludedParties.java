package id.lindung.intake.exclusion.domain;

import java.util.Set;
import java.util.UUID;

/**
 * Who is shut out of a complaint by one of its case files: staff and officials who are the alleged perpetrator or his
 * kin, and agencies that are his.
 *
 * @param subjects token subjects, opaque
 * @param agencyIds agencies and branches
 */
public record ExcludedParties(UUID caseFileId, UUID complaintId, Set<String> subjects, Set<UUID> agencyIds) {

    public ExcludedParties {
        subjects = Set.copyOf(subjects);
        agencyIds = Set.copyOf(agencyIds);
    }
}
