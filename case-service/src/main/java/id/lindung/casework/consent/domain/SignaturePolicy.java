package id.lindung.casework.consent.domain;

import id.lindung.casework.casefile.domain.Victim;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whose signature counts for a victim.
 *
 * <ul>
 *   <li>A capable adult signs for herself; family never does (UU 27/2022 art. 20(2)(a)).
 *   <li>For a child a parent or guardian signs (UU 27/2022 art. 25(2)).
 *   <li>A person with a disability signs herself or through a guardian, in a form suitable for her (UU 27/2022 art. 26).
 *   <li>Whoever is alleged to have harmed her, or another victim of her case or family, signs for nobody.
 * </ul>
 *
 * When no guardian is safe, nobody signs: urgent care goes on in the child's best interest (UU 35/2014 art. 59A), and a
 * guardian is requested from Dinas Sosial or the court.
 */
public final class SignaturePolicy {

    private SignaturePolicy() {}

    /**
     * Judges a signature.
     *
     * @param cameOfAge whether the victim, a child at the act, has turned 18 since
     * @param alleged all who are alleged to have harmed a victim of the case or a child of the family
     * @return why it does not count; empty when it does
     */
    public static Optional<SignatureRefusal> judge(
            Signature signature, Victim victim, boolean cameOfAge, Set<UUID> alleged) {
        var guardian = signature.guardianPersonId();
        if (guardian != null && guardian.equals(victim.personId())) {
            return Optional.of(SignatureRefusal.GUARDIAN_IS_VICTIM);
        }
        if (guardian != null && alleged.contains(guardian)) {
            return Optional.of(SignatureRefusal.GUARDIAN_ALLEGED);
        }
        var disabled = !victim.disabilities().isEmpty();
        var child = victim.child() && !cameOfAge;
        if (child && guardian == null) {
            return Optional.of(SignatureRefusal.CHILD_NEEDS_GUARDIAN);
        }
        if (!child && !disabled && guardian != null) {
            return Optional.of(SignatureRefusal.ADULT_SIGNS_HERSELF);
        }
        if (disabled && signature.suitableForm() == null) {
            return Optional.of(SignatureRefusal.SUITABLE_FORM_NEEDED);
        }
        return Optional.empty();
    }
}
