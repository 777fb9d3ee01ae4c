package id.lindung.referral.letter.domain;

import static id.lindung.identity.Roles.CHAIR;
import static id.lindung.identity.Roles.DIVISION_HEAD;
import static id.lindung.identity.Roles.HEAD_OF_OFFICE;
import static id.lindung.identity.Roles.SECRETARY;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who signs a letter: the chair (Pulang Pisau step 4, by ruling, as the source's actor cells are empty), the head of office;
 * in the chair's absence the secretary or the division head, who say that they act. Where the case excludes the chair, what
 * the chair would sign is the head of office's alone.
 */
public final class SignatoryPolicy {

    /** What came of it. */
    public enum Verdict {
        PERMITTED,
        /** This role signs only for an absent official, and must say in which capacity. */
        ACTING_REQUIRED,
        REFUSED
    }

    private SignatoryPolicy() {}

    /** Whether somebody with these roles may sign so. */
    public static Verdict judge(Set<String> roles, @Nullable Acting acting, boolean chairExcluded) {
        if (roles.contains(HEAD_OF_OFFICE)) {
            return Verdict.PERMITTED;
        }
        if (chairExcluded) {
            return Verdict.REFUSED;
        }
        if (roles.contains(CHAIR)) {
            return Verdict.PERMITTED;
        }
        if (roles.contains(SECRETARY) || roles.contains(DIVISION_HEAD)) {
            return acting == null ? Verdict.ACTING_REQUIRED : Verdict.PERMITTED;
        }
        return Verdict.REFUSED;
    }
}
