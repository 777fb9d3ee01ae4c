package id.lindung.intake.inbound.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why the last attempt at a collection did not get through. */
public enum StuckReason {
    /** Referral, or the issuer of our own token, does not answer or answers with a failure of its own. */
    REFERRAL_AWAY,
    /** Referral does not take our token for that of intake. */
    NOT_ALLOWED,
    /** Referral knows no such referral in the unit. */
    NOT_FOUND,
    /** The copy is gone, and no complaint here was made of it. */
    CONTENT_GONE,
    /** What came breaks the rules of a registration. */
    CONTENT_REFUSED,
    /** Referral holds another complaint for the one that collected it. */
    COLLECTED_OTHERWISE,
    /** A failure of our own; its class stands in the log. */
    FAILED;

    /** Stable, kebab-case. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
