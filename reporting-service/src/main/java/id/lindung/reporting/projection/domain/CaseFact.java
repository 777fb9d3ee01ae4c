package id.lindung.reporting.projection.domain;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * What a recap counts of {@code case.opened.v1}.
 *
 * @param receivedOn calendar day of the complaint's receipt in the unit's time zone
 */
public record CaseFact(@JsonProperty(required = true) LocalDate receivedOn) {}
