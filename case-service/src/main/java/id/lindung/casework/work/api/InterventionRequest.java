package id.lindung.casework.work.api;

import id.lindung.casework.FreeText;
import id.lindung.casework.work.domain.InterventionGround;
import id.lindung.casework.work.domain.InterventionKind;
import id.lindung.casework.work.domain.Work;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of the five. */
@Schema(name = "InterventionRequest")
public record InterventionRequest(
        @Schema(required = true, examples = "accompaniment") @NotNull
        InterventionKind kind,

        @Schema(description = "consent, when absent.", examples = "consent") @Nullable
        InterventionGround ground,

        @Schema(required = true, examples = "2026-11-23T02:00:00Z") @NotNull
        Instant startedAt,

        @Schema(description = "When it was done; now, when absent.", examples = "2026-11-22T02:40:00Z") @Nullable
        Instant occurredAt,

        @Schema(required = true, description = "Of work that it took.", examples = "90") @NotNull @Min(1) @Max(10_000)
        Integer minutes,

        @Schema(required = true, description = "Encrypted under the file's key.", examples = "Didampingi saat visum.")
        @NotNull
        @FreeText
        String text)
        implements WorkRequest {

    @Override
    public Work work() {
        return new Work.Intervention(kind, Objects.requireNonNullElse(ground, InterventionGround.CONSENT), startedAt);
    }

    @Override
    public Map<String, Instant> inOrder() {
        return occurredAt == null
                ? WorkRequest.order("/startedAt", startedAt)
                : WorkRequest.order("/startedAt", startedAt, "/occurredAt", occurredAt);
    }

    /** Never shows the text. */
    @Override
    public String toString() {
        return "InterventionRequest[]";
    }
}
