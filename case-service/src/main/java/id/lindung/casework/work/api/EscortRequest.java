package id.lindung.casework.work.api;

import id.lindung.casework.FreeText;
import id.lindung.casework.work.domain.EscortDestination;
import id.lindung.casework.work.domain.PoliceAssistance;
import id.lindung.casework.work.domain.Work;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That she was brought to a safe place. */
@Schema(name = "EscortRequest")
public record EscortRequest(
        @Schema(required = true, description = "Never which house.", examples = "health-facility") @NotNull
        EscortDestination destination,

        @Schema(description = "Where it is one of the directory.", examples = "019aa9c2-1a00-7000-8000-000000000071")
        @Nullable
        UUID agencyId,

        @Schema(required = true, examples = "given") @NotNull
        PoliceAssistance policeAssistance,

        @Schema(required = true, examples = "2026-11-22T02:50:00Z") @NotNull
        Instant departedAt,

        @Schema(required = true, examples = "2026-11-22T03:10:00Z") @NotNull
        Instant arrivedAt,

        @Schema(description = "Of work that it took, where they were counted.", examples = "20")
        @Nullable
        @Min(1)
        @Max(10_000)
        Integer minutes,

        @Schema(description = "Encrypted under the file's key.", examples = "Sudah lebih tenang.") @Nullable @FreeText
        String text)
        implements WorkRequest {

    @Override
    public Work work() {
        return new Work.Escort(destination, agencyId, policeAssistance, departedAt, arrivedAt);
    }

    @Override
    public Instant occurredAt() {
        return arrivedAt;
    }

    @Override
    public Map<String, Instant> inOrder() {
        return WorkRequest.order("/departedAt", departedAt, "/arrivedAt", arrivedAt);
    }

    /** Never shows the text. */
    @Override
    public String toString() {
        return "EscortRequest[]";
    }
}
