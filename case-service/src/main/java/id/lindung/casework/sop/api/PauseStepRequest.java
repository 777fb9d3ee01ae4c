package id.lindung.casework.sop.api;

import id.lindung.casework.sop.domain.PauseReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a step's clock stands still. */
@Schema(name = "PauseStep")
public record PauseStepRequest(
        @NotNull @Schema(required = true, examples = "victim-resting")
        PauseReason reason) {}
