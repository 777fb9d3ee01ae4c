package id.lindung.referral.disclosure.domain;

import id.lindung.referral.agency.domain.Religion;
import java.util.Optional;

/**
 * A victim is referred to a spiritual companion of her own religion (Ogan Ilir step 8). Where hers is not known, the choice
 * was hers alone, and nobody asks.
 */
public final class CompanionPolicy {
    private CompanionPolicy() {}

    /**
     * Whether this companion may be hers.
     *
     * @param companion empty for an agency that is no spiritual companion
     * @param victim code of her religion as intake has it
     */
    public static boolean permits(Optional<Religion> companion, Optional<String> victim) {
        return companion.isEmpty() || victim.isEmpty() || companion.get().code().equals(victim.get());
    }
}
