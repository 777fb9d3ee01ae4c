package id.lindung.casework.work.domain;

import id.lindung.casework.casefile.domain.CaseFile;
import id.lindung.casework.casefile.domain.ViolenceKind;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Sexual violence is not settled outside court: no mediation, negotiation or peace, whichever sub-kind of art. 4(1) or 4(2)
 * it is, and whichever victim of the case suffered it (UU 12/2022 art. 23). The exception for children in conflict with the
 * law is diversion, by police, prosecutor and judge; it opens nothing here. While the kinds are not known, nobody knows
 * that it was none.
 */
public final class MediationPolicy {

    /** The article. */
    public static final String LAW = "UU 12/2022 art. 23";

    /** Why settling is refused. */
    public enum Refusal {
        SEXUAL_VIOLENCE,
        KINDS_UNKNOWN
    }

    private MediationPolicy() {}

    /**
     * Judges an intervention.
     *
     * @param filesOfCase all files of the case
     * @param found the kinds of violence that screenings of any of these files brought to light
     * @return why it is refused; empty when it is permitted
     */
    public static Optional<Refusal> judge(
            InterventionKind kind, Collection<CaseFile> filesOfCase, Set<ViolenceKind> found) {
        if (!settles(kind)) {
            return Optional.empty();
        }
        var sexual = found.contains(ViolenceKind.SEXUAL)
                || filesOfCase.stream()
                        .anyMatch(file -> file.incident().violenceKinds().contains(ViolenceKind.SEXUAL));
        if (sexual) {
            return Optional.of(Refusal.SEXUAL_VIOLENCE);
        }
        var unknown = found.isEmpty()
                && filesOfCase.stream()
                        .anyMatch(file -> file.incident().violenceKinds().isEmpty());
        return unknown ? Optional.of(Refusal.KINDS_UNKNOWN) : Optional.empty();
    }

    private static boolean settles(InterventionKind kind) {
        return switch (kind) {
            case MEDIATION, NEGOTIATION -> true;
            case INVESTIGATION, INTERVENTION, ACCOMPANIMENT -> false;
        };
    }
}
