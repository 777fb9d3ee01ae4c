package id.lindung.casework.closure.api;

import id.lindung.casework.casefile.domain.ClosureReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the work ends. */
@Schema(name = "ClosureRequest")
public record ClosureRequest(
        @Schema(required = true, examples = "completed") @NotNull
        ClosureReason reason) {}
