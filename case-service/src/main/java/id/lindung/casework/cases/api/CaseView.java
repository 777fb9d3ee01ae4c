package id.lindung.casework.cases.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.casework.cases.domain.Case;
import id.lindung.casework.cases.domain.CaseState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case as an officer of its unit sees it. */
@Schema(name = "Case", description = "One incident complex; each of its victims has a case file.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseView(
        @Schema(required = true, examples = "019aa9c2-1a00-7000-8000-000000000041")
        UUID id,

        @Schema(
                required = true,
                description = "What stands on the folder: register, unit, year, number.",
                examples = "K-62.11-2026-000017")
        String registerNumber,

        @Schema(required = true, examples = "open") CaseState state,

        @Schema(
                required = true,
                description = "The complaint that it was opened from.",
                examples = "019aa9c2-1a00-7000-8000-000000000001")
        UUID complaintId,

        @Schema(required = true, description = "Day of receipt in the unit's time zone.", examples = "2026-11-22")
        LocalDate receivedOn,

        @Schema(required = true, description = "Whether the complaint was taken as a crisis.")
        boolean crisis,

        @Schema(description = "Kemendagri code of the kecamatan; absent where unknown.", examples = "62.11.03")
        @Nullable
        String subdistrict,

        @Schema(required = true, examples = "2") int victimCount,

        @Schema(required = true, examples = "2026-11-22T02:15:31Z")
        Instant openedAt,

        @Schema(description = "Once its last file is closed.", examples = "2026-12-20T03:00:00Z") @Nullable
        Instant closedAt) {

    static CaseView of(Case shown) {
        return new CaseView(
                shown.id(),
                shown.registerNumber(),
                shown.state(),
                shown.complaintId(),
                shown.receivedOn(),
                shown.crisis(),
                shown.subdistrict().orElse(null),
                shown.victimCount(),
                shown.openedAt(),
                shown.closedAt().orElse(null));
    }
}
