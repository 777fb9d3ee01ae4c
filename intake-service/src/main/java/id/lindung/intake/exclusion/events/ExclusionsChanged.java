package id.lindung.intake.exclusion.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import java.util.UUID;

/** What intake needs of {@code case-file.exclusions-changed.v1}; a member that is missing is a failure, since nobody would be shut out. */
public record ExclusionsChanged(
        @JsonProperty(required = true) UUID complaintId,
        @JsonProperty(required = true) Set<String> excludedSubjects,
        @JsonProperty(required = true) Set<UUID> excludedAgencyIds) {}
