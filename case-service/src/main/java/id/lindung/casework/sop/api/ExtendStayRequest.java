package id.lindung.casework.sop.api;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long a stay goes on. */
@Schema(name = "ExtendStay")
public record ExtendStayRequest(
        @NotNull
        @Schema(
                required = true,
                description = "When it is due from now on; later than before.",
                examples = "2026-12-21T02:00:00Z")
        Instant until) {}
