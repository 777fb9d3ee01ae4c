package id.lindung.referral.outbound.domain;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import id.lindung.messaging.DomainEvent;
import java.time.Instant;

/** The agency completed what she was referred for; {@code contracts/events/referral/referral.completed.v1}. */
public record ReferralCompleted(@JsonUnwrapped ReferralMatter matter, Instant completedAt, Feedback feedback)
        implements DomainEvent {

    /** Whether the agency wrote what came of it; never what it wrote. */
    public enum Feedback {
        GIVEN("given"),
        NONE("none");

        private final String code;

        Feedback(String code) {
            this.code = code;
        }

        /** Stable, kebab-case. */
        @JsonValue
        public String code() {
            return code;
        }
    }

    @Override
    public String type() {
        return "referral.completed.v1";
    }
}
