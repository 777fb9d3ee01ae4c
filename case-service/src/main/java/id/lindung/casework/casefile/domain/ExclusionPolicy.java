package id.lindung.casework.casefile.domain;

import java.util.Collection;
import java.util.UUID;

/**
 * Whoever is the alleged perpetrator, or his kin, never learns that there is a case: he is answered as if there were none,
 * and no agency of his receives anything. What one file of a case excludes, all of them do, since each tells of the others.
 */
public final class ExclusionPolicy {

    private ExclusionPolicy() {}

    /** Whether the case of these files does not exist for the staff member with this token subject. */
    public static boolean hides(Collection<CaseFile> filesOfCase, String subject) {
        return filesOfCase.stream()
                .anyMatch(file -> file.exclusions().subjects().contains(subject));
    }

    /** Whether nothing of the case of these files may reach the agency. */
    public static boolean bars(Collection<CaseFile> filesOfCase, UUID agency) {
        return filesOfCase.stream()
                .anyMatch(file -> file.exclusions().agencyIds().contains(agency));
    }

    /** Whether the chair's part in this case falls to the head of office. */
    public static boolean chairIsExcluded(Collection<CaseFile> filesOfCase) {
        return filesOfCase.stream().anyMatch(file -> file.exclusions().chair());
    }
}
