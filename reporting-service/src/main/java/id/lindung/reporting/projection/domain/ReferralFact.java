package id.lindung.reporting.projection.domain;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a funnel counts of any event of a referral. Codes stay text, so that a new code is counted, not refused.
 *
 * @param at when this stage was reached; absent in a draft, which was made when its event says
 * @param reason why it was declined or cancelled
 */
public record ReferralFact(
        @JsonProperty(required = true) String agencyKind,
        @JsonProperty(required = true) String need,
        @JsonProperty(required = true) String urgency,

        @JsonAlias({
            "signedAt",
            "sentAt",
            "acceptedAt",
            "declinedAt",
            "startedAt",
            "completedAt",
            "passedOnAt",
            "cancelledAt"
        })
        @Nullable
        Instant at,

        @Nullable String reason) {}
