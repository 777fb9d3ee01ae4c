package id.lindung.reporting.projection.domain;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * What is counted of a referral that a partner pushed in.
 *
 * @param at when it was received, or collected
 */
public record InboundReferralFact(
        @JsonAlias({"receivedAt", "collectedAt"}) @JsonProperty(required = true)
        Instant at) {}
