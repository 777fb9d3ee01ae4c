package id.lindung.casework.work.api;

import id.lindung.casework.work.domain.ReadingPurpose;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a text is read for. */
@Schema(name = "TextDisclosureRequest")
public record TextDisclosureRequest(
        @Schema(required = true, description = "It stands on the disclosure log.", examples = "case-handling") @NotNull
        ReadingPurpose purpose) {}
