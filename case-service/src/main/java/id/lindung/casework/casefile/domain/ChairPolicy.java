package id.lindung.casework.casefile.domain;

import id.lindung.identity.Roles;
import java.util.Set;

/**
 * What the chair decides, the secretary or the division head decides for an absent one (Plt., Plh.). When the chair is
 * excluded from a case, neither he nor those below him do: his part goes to the head of office, and to nobody else.
 */
public final class ChairPolicy {

    private static final Set<String> CHAIR_OR_ACTING = Set.of(Roles.CHAIR, Roles.SECRETARY, Roles.DIVISION_HEAD);

    private ChairPolicy() {}

    /**
     * Whether somebody may take the chair's part.
     *
     * @param roles of the caller
     */
    public static boolean permits(Set<String> roles, boolean chairExcluded) {
        return chairExcluded
                ? roles.contains(Roles.HEAD_OF_OFFICE)
                : roles.stream().anyMatch(CHAIR_OR_ACTING::contains);
    }
}
