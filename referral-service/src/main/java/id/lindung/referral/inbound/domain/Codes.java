package id.lindung.referral.inbound.domain;

import java.util.Locale;

/** Codes are the names in kebab-case; they are those of intake, which takes the complaint. */
final class Codes {

    private Codes() {}

    static String of(Enum<?> entry) {
        return entry.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
