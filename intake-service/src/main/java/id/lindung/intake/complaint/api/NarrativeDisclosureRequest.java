package id.lindung.intake.complaint.api;

import id.lindung.intake.person.domain.Purpose;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the narrative is read for. */
@Schema(name = "NarrativeDisclosureRequest")
public record NarrativeDisclosureRequest(
        @Schema(description = "`registration` or `case-handling`; it stands on the disclosure log.") @NotNull
        Purpose purpose) {}
