package id.lindung.casework.sop.api;

import id.lindung.casework.sop.domain.EvidencePurpose;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What evidence is read for; no purpose, no reading. */
@Schema(name = "DiscloseEvidence")
public record DiscloseEvidenceRequest(
        @NotNull @Schema(required = true, examples = "supervision")
        EvidencePurpose purpose) {}
