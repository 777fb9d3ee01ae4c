package id.lindung.reporting.projection.domain;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * What a recap counts of {@code complaint.registered.v1}. Codes stay text, so that a new code is counted, not refused.
 *
 * @param receivedOn calendar day of receipt in the unit's time zone
 */
public record ComplaintFact(
        @JsonProperty(required = true) String channel,
        @JsonProperty(required = true) boolean crisis,
        @JsonProperty(required = true) LocalDate receivedOn) {}
