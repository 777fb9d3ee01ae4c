package id.lindung.casework.sop.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Nobody outside is told of her before she has agreed, unless the step names its ground (UU 27/2022 art. 20: a disclosure
 * rests on consent, or on another ground that is known).
 */
final class SopConsentCheck {

    /** What tells another agency of her. */
    private static final Set<FactCode> REFERRALS =
            Set.of(FactCode.COVER_LETTER_SIGNED, FactCode.REFERRAL_LETTER_SIGNED, FactCode.REFERRAL_SENT);

    private final SopDefinition sop;
    private final Set<String> unasked = new HashSet<>();

    private SopConsentCheck(SopDefinition sop) {
        this.sop = sop;
    }

    static List<SopFault> faultsOf(SopDefinition sop) {
        var check = new SopConsentCheck(sop);
        if (!sop.steps().isEmpty()) {
            check.walk(sop.first().id());
        }
        return check.faults();
    }

    private List<SopFault> faults() {
        var faults = new ArrayList<SopFault>();
        for (int i = 0; i < sop.steps().size(); i++) {
            var step = sop.steps().get(i);
            if (unasked.contains(step.id())
                    && step.ground() == null
                    && step.facts().stream().anyMatch(REFERRALS::contains)) {
                faults.add(SopFault.error(SopFaultCode.REFERRAL_WITHOUT_GROUND, "/steps/" + i, step.id()));
            }
        }
        return faults;
    }

    // Every step that can be come to although she has not agreed: all ways but those on which she did.
    private void walk(String id) {
        if (!unasked.add(id)) {
            return;
        }
        sop.find(id).ifPresent(step -> {
            if (step.decides()) {
                step.decision().stream()
                        .filter(way -> way.fact() != FactCode.AGREEMENT_SIGNED)
                        .forEach(way -> walk(way.next()));
            } else {
                step.targets().forEach(this::walk);
            }
        });
    }
}
