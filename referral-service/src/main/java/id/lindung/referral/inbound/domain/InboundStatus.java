package id.lindung.referral.inbound.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/**
 * How far a referral in has come.
 *
 * <pre>
 *              push              collect
 *   (nothing) -------> RECEIVED ----------> COLLECTED
 * </pre>
 *
 * Collected is final: intake has registered the complaint, and the copy here has lost its key.
 */
public enum InboundStatus {
    RECEIVED("received"),
    COLLECTED("collected");

    @EnumeratedValue
    private final String code;

    InboundStatus(String code) {
        this.code = code;
    }

    /** Stable, kebab-case. */
    @JsonValue
    public String code() {
        return code;
    }

    /** True where a referral in this state may come into {@code next}. */
    public boolean allows(InboundStatus next) {
        return switch (this) {
            case RECEIVED ->
                switch (next) {
                    case COLLECTED -> true;
                    case RECEIVED -> false;
                };
            case COLLECTED ->
                switch (next) {
                    case RECEIVED, COLLECTED -> false;
                };
        };
    }
}
