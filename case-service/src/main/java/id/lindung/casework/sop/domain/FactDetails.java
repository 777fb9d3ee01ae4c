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
 * @param ground on which it was done before she agreed; empty where it rests on her agreement or discloses nothing
 */
public record FactDetails(
        Optional<Level> risk,
        Set<ViolenceKind> violence,
        Set<ServiceCode> needs,
        Optional<String> agency,
        Optional<Ground> ground) {

    /** It happened, and nothing else. */
    public static final FactDetails NONE = new FactDetails(Optional.empty(), Set.of(), Set.of(), Optional.empty());

    public FactDetails {
        violence = Set.copyOf(violence);
        needs = Set.copyOf(needs);
    }

    /** The same, resting on nothing but her agreement. */
    public FactDetails(
            Optional<Level> risk, Set<ViolenceKind> violence, Set<ServiceCode> needs, Optional<String> agency) {
        this(risk, violence, needs, agency, Optional.empty());
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

    /** The same, done on this ground before she agreed. */
    public FactDetails on(Ground other) {
        return new FactDetails(risk, violence, needs, agency, Optional.of(other));
    }
}
