package id.lindung.intake.inbound.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;

/** What intake needs of {@code inbound-referral.received.v1}. */
public record InboundReferralReceived(
        @JsonProperty(required = true) UUID agencyId,
        @JsonProperty(required = true) Instant receivedAt) {}
