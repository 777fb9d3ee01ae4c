package id.lindung.messaging.operations;

import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be published again; an empty object means everything. */
@Schema(name = "RepublicationRequest")
public record RepublicationRequest(
        @Schema(description = "Events written then or later; left out for all.") @Nullable
        Instant from,

        @Schema(description = "Events of this aggregate type only; left out for all.", examples = "complaint")
        @Nullable
        @Pattern(regexp = "[a-z][a-z-]{0,63}")
        String aggregateType) {}
