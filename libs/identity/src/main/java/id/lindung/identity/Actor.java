package id.lindung.identity;

import id.lindung.problem.ProblemException;
import java.util.Optional;
import java.util.Set;

/**
 * The caller of a request, as the token tells.
 *
 * @param subject the token's {@code sub}
 * @param roles of {@link Roles}; unknown ones are kept and open nothing
 * @param unit the caller's unit by Kemendagri region code, such as {@code 62.11}; never {@code -}
 * @param agency the partner agency's id, for partners only
 */
public record Actor(String subject, Set<String> roles, Optional<String> unit, Optional<String> agency) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /**
     * The caller's unit, for what belongs to a unit.
     *
     * @throws ProblemException {@code unit.required} (403) when the token names none
     */
    public String requireUnit() {
        return unit.orElseThrow(() -> new ProblemException(IdentityProblem.UNIT_REQUIRED));
    }

    /**
     * The partner's agency, for what belongs to one.
     *
     * @throws ProblemException {@code agency.required} (403) when the token names none
     */
    public String requireAgency() {
        return agency.orElseThrow(() -> new ProblemException(IdentityProblem.AGENCY_REQUIRED));
    }

    public boolean hasRole(String role) {
        return roles.contains(role);
    }

    /**
     * The role that an audit line names: the first of {@link Roles#ALL} that the caller holds.
     *
     * @return {@code none} for a caller without any known role
     */
    public String principalRole() {
        return Roles.ALL.stream().filter(roles::contains).findFirst().orElse("none");
    }
}
