package id.lindung.casework.sop.domain;

import id.lindung.casework.casefile.domain.ViolenceKind;
import id.lindung.casework.consent.domain.ServiceCode;
import id.lindung.casework.work.domain.Level;
import java.util.Optional;
import java.util.Set;

/**
 * What a fact tells besides that it happened.
 *
 * @param risk as it is assessed from now on
 * @param violence kinds that came to light
 * @param needs what she was found to need from others
 * @param agency code of the kind of agency that it concerns
 */
public record FactDetails(
        Optional<Level> risk, Set<ViolenceKind> violence, Set<ServiceCode> needs, Optional<String> agency) {

    /** It happened, and nothing else. */
    public static final FactDetails NONE = new FactDetails(Optional.empty(), Set.of(), Set.of(), Optional.empty());

    public FactDetails {
        violence = Set.copyOf(violence);
        needs = Set.copyOf(needs);
    }

    /** Her risk is this. */
    public static FactDetails ofRisk(Level risk) {
        return new FactDetails(Optional.of(risk), Set.of(), Set.of(), Optional.empty());
    }

    /** She needs these. */
    public static FactDetails ofNeeds(Set<ServiceCode> needs) {
        return new FactDetails(Optional.empty(), Set.of(), needs, Optional.empty());
    }

    /** She, or another victim of the case, suffered these. */
    public static FactDetails ofViolence(Set<ViolenceKind> violence) {
        return new FactDetails(Optional.empty(), violence, Set.of(), Optional.empty());
    }

    /** It concerns an agency of this kind. */
    public static FactDetails ofAgency(String kind) {
        return new FactDetails(Optional.empty(), Set.of(), Set.of(), Optional.of(kind));
    }
}
