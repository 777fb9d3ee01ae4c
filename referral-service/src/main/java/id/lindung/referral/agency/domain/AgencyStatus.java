package id.lindung.referral.agency.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/**
 * Whether a unit still refers to an agency.
 *
 * <pre>
 *              register            retire
 *   (nothing) ----------> ACTIVE ----------> RETIRED
 *                          |  ^
 *                          +--+ change
 * </pre>
 *
 * Retired is final: past referrals must keep pointing at what the agency was, so one that reopens is registered anew.
 */
public enum AgencyStatus {
    ACTIVE("active"),
    RETIRED("retired");

    @EnumeratedValue
    private final String code;

    AgencyStatus(String code) {
        this.code = code;
    }

    /** Stable, kebab-case. */
    @JsonValue
    public String code() {
        return code;
    }

    /** True where an agency in this state may come into {@code next}; a change leaves an agency active. */
    public boolean allows(AgencyStatus next) {
        return switch (this) {
            case ACTIVE ->
                switch (next) {
                    case ACTIVE, RETIRED -> true;
                };
            case RETIRED ->
                switch (next) {
                    case ACTIVE, RETIRED -> false;
                };
        };
    }
}
