package id.lindung.referral.agency.api;

import org.jspecify.annotations.Nullable;

/** Text as people type it, made the same where they mean the same. */
final class Texts {
    private Texts() {}

    /** Without spaces around it, and with one where there were several. */
    static @Nullable String tidy(@Nullable String text) {
        return text == null ? null : text.strip().replaceAll("\\s+", " ");
    }
}
