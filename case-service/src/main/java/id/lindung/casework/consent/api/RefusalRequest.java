package id.lindung.casework.consent.api;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That the victim does not agree. Nobody asks her why. */
@Schema(name = "AgreementRefusalRequest")
public record RefusalRequest(
        @Schema(description = "Now, when absent.") @Nullable Instant refusedAt) {}
