package id.lindung.referral.casefile.domain;

import java.util.Set;
import java.util.UUID;

/**
 * Who must not learn of a case, as one of its files names them; the whole list each time.
 *
 * @param subjects of tokens, opaque
 */
public record Exclusions(Set<String> subjects, Set<UUID> agencies, boolean chair) {

    public Exclusions {
        subjects = Set.copyOf(subjects);
        agencies = Set.copyOf(agencies);
    }
}
