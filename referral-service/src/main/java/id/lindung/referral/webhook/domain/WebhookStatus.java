package id.lindung.referral.webhook.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/**
 * Whether a webhook is sent to.
 *
 * <pre>{@code
 * stateDiagram-v2
 *   [*] --> active: register
 *   active --> disabled: disable
 *   disabled --> active: resume
 * }</pre>
 *
 * <p>While it is disabled what happens waits in the agency's feed, and is sent once it is resumed.
 */
public enum WebhookStatus {
    ACTIVE("active"),
    /** By ourselves, after days of failures, or because the address answered that it is gone. */
    DISABLED("disabled");

    @EnumeratedValue
    private final String code;

    WebhookStatus(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** The status with this code. */
    public static WebhookStatus ofCode(String code) {
        for (var status : values()) {
            if (status.code.equals(code)) {
                return status;
            }
        }
        throw new IllegalArgumentException("No such status of a webhook: " + code);
    }

    /** True where a webhook in this state may come into {@code next}. */
    public boolean allows(WebhookStatus next) {
        return switch (this) {
            case ACTIVE -> next == DISABLED;
            case DISABLED -> next == ACTIVE;
        };
    }
}
