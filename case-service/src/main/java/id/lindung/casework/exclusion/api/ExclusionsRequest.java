package id.lindung.casework.exclusion.api;

import id.lindung.casework.casefile.domain.Exclusions;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who may not know of the case, as a whole: what is absent is lifted. */
@Schema(name = "ExclusionsRequest")
public record ExclusionsRequest(
        @Schema(required = true, description = "Token subjects of staff and officials.")
        @NotNull
        @Size(max = ExclusionsRequest.MOST)
        Set<@NotNull @Pattern(regexp = "[!-~]{1,255}") String> excludedSubjects,

        @Schema(required = true, description = "Agencies and branches; of a police perpetrator his whole Polres.")
        @NotNull
        @Size(max = ExclusionsRequest.MOST)
        Set<@NotNull UUID> excludedAgencyIds,

        @Schema(
                description =
                        "True when the chair is among the subjects: the chair's part falls to the head of office.")
        @Nullable
        Boolean chairExcluded) {

    static final int MOST = 100;

    Exclusions toExclusions() {
        return new Exclusions(excludedSubjects, excludedAgencyIds, Boolean.TRUE.equals(chairExcluded));
    }
}
