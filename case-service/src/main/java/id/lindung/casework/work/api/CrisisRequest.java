package id.lindung.casework.work.api;

import id.lindung.casework.FreeText;
import id.lindung.casework.work.domain.Level;
import id.lindung.casework.work.domain.Work;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A crisis began after she was received. */
@Schema(name = "CrisisRequest")
public record CrisisRequest(
        @Schema(required = true, examples = "high") @NotNull Level level,

        @Schema(description = "When it was so; now, when absent.", examples = "2026-11-22T02:40:00Z") @Nullable
        Instant occurredAt,

        @Schema(description = "Of work that it took, where they were counted.", examples = "20")
        @Nullable
        @Min(1)
        @Max(10_000)
        Integer minutes,

        @Schema(description = "Encrypted under the file's key.", examples = "Menelepon dari rumah tetangga.")
        @Nullable
        @FreeText
        String text)
        implements WorkRequest {

    @Override
    public Work work() {
        return new Work.Crisis(level);
    }

    /** Never shows the text. */
    @Override
    public String toString() {
        return "CrisisRequest[]";
    }
}
