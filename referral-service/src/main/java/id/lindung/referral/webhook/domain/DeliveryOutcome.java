package id.lindung.referral.webhook.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** What came of sending an event once. */
public enum DeliveryOutcome {
    /** Answered 2xx. */
    DELIVERED("delivered"),
    /** Answered, but not 2xx; redirects are not followed. */
    REFUSED("refused"),
    /** Answered 410: the system wants nothing any more. */
    GONE("gone"),
    /** No answer in time, no connection, or a certificate that is not the host's. */
    UNREACHABLE("unreachable"),
    /** The host has no address by now that may be sent to. */
    ADDRESS_REFUSED("address-refused");

    private static final int LOWEST_SUCCESS = 200;
    private static final int HIGHEST_SUCCESS = 299;
    private static final int STATUS_GONE = 410;

    private final String code;

    DeliveryOutcome(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** What an HTTP status means (Standard Webhooks, "Webhook delivery"). */
    public static DeliveryOutcome of(int status) {
        if (status >= LOWEST_SUCCESS && status <= HIGHEST_SUCCESS) {
            return DELIVERED;
        }
        return status == STATUS_GONE ? GONE : REFUSED;
    }

    /** The outcome with this code. */
    public static DeliveryOutcome ofCode(String code) {
        for (var outcome : values()) {
            if (outcome.code.equals(code)) {
                return outcome;
            }
        }
        throw new IllegalArgumentException("No such outcome: " + code);
    }
}
