package id.lindung.casework.consent.api;

import id.lindung.casework.consent.domain.DisclosurePermit;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Permission to make the one disclosure that was asked about. */
@Schema(name = "DisclosurePermit")
public record PermitView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "The agreement that it rests on.")
        UUID agreementId,

        @Schema(required = true, description = "Five seconds after it was issued.")
        Instant expiresAt) {

    static PermitView of(DisclosurePermit permit) {
        return new PermitView(permit.id(), permit.agreementId(), permit.expiresAt());
    }
}
