package id.lindung.referral.outbound.app;

import java.util.Optional;

/**
 * What stands in words in a referral.
 *
 * @param summary what the centre wrote for the agency
 * @param feedback what the agency wrote back
 */
public record DisclosedTexts(String summary, Optional<String> feedback) {

    /** Never shows a word. */
    @Override
    public String toString() {
        return "DisclosedTexts[…]";
    }
}
