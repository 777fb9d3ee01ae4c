package id.lindung.casework.consent.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/**
 * Where a service agreement stands.
 *
 * <pre>
 *            draft              sign              withdraw
 *   (nothing) ────▶ DRAFTED ───────────▶ SIGNED ───────────▶ WITHDRAWN
 *                      │
 *                      │ refuse
 *                      └──────▶ REFUSED
 * </pre>
 *
 * Only a signed agreement is in force. Refused and withdrawn are final: whoever agrees later signs a new one.
 */
public enum AgreementState {
    DRAFTED("drafted"),
    SIGNED("signed"),
    REFUSED("refused"),
    WITHDRAWN("withdrawn");

    @EnumeratedValue
    private final String code;

    AgreementState(String code) {
        this.code = code;
    }

    /** The code in JSON and in the database. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The table of legal moves. A new state does not compile until its row stands here. */
    public boolean allows(AgreementState next) {
        return switch (this) {
            case DRAFTED ->
                switch (next) {
                    case SIGNED, REFUSED -> true;
                    case DRAFTED, WITHDRAWN -> false;
                };
            case SIGNED ->
                switch (next) {
                    case WITHDRAWN -> true;
                    case DRAFTED, SIGNED, REFUSED -> false;
                };
            case REFUSED, WITHDRAWN ->
                switch (next) {
                    case DRAFTED, SIGNED, REFUSED, WITHDRAWN -> false;
                };
        };
    }
}
