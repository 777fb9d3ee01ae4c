package id.lindung.reporting.projection.domain;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a recap counts of {@code case-file.opened.v1}. Codes stay text, so that a new code is counted, not refused.
 *
 * @param receivedOn calendar day of the complaint's receipt in the unit's time zone
 * @param child under 18 at the act
 * @param violenceKinds empty where not yet known
 */
public record VictimFact(
        @JsonProperty(required = true) LocalDate receivedOn,
        @JsonProperty(required = true) String sex,
        @JsonProperty(required = true) String ageBand,
        @JsonProperty(required = true) boolean child,
        @JsonProperty(required = true) Set<String> disabilities,
        @JsonProperty(required = true) Set<String> violenceKinds,
        @JsonProperty(required = true) String place,
        @JsonProperty(required = true) boolean domesticViolence) {}
