package id.lindung.referral.casefile.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What referral needs of {@code case-file.exclusions-changed.v1}; the lists are whole. */
public record ExclusionsChanged(
        @JsonProperty(required = true) Set<String> excludedSubjects,
        @JsonProperty(required = true) Set<UUID> excludedAgencyIds,
        @Nullable Boolean chairExcluded) {}
