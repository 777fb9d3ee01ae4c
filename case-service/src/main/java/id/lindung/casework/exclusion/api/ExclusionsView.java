package id.lindung.casework.exclusion.api;

import id.lindung.casework.casefile.domain.CaseFile;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may not know of the case. */
@Schema(name = "Exclusions")
public record ExclusionsView(
        @Schema(required = true) UUID caseFileId,

        @Schema(required = true, description = "Token subjects.")
        List<String> excludedSubjects,

        @Schema(required = true) List<UUID> excludedAgencyIds,

        @Schema(required = true) boolean chairExcluded) {

    static ExclusionsView of(CaseFile file) {
        var exclusions = file.exclusions();
        return new ExclusionsView(file.id(), exclusions.subjects(), exclusions.agencyIds(), exclusions.chair());
    }
}
