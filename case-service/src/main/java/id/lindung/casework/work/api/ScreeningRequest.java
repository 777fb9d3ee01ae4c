package id.lindung.casework.work.api;

import id.lindung.casework.FreeText;
import id.lindung.casework.casefile.domain.ViolenceKind;
import id.lindung.casework.work.domain.Level;
import id.lindung.casework.work.domain.Work;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What happened to her, and what she can be given. */
@Schema(name = "ScreeningRequest")
public record ScreeningRequest(
        @Schema(required = true, examples = "high") @NotNull Level risk,

        @Schema(
                required = true,
                description = "Whether the services there are were explained to her.",
                examples = "true")
        boolean servicesExplained,

        @Schema(description = "What came to light beyond what the complaint told.", examples = "[\"psychological\"]")
        @Nullable
        Set<@NotNull ViolenceKind> violenceKinds,

        @Schema(description = "When it was done; now, when absent.", examples = "2026-11-22T02:40:00Z") @Nullable
        Instant occurredAt,

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
        return new Work.Screening(risk, servicesExplained, violenceKinds == null ? Set.of() : violenceKinds);
    }

    /** Never shows the text. */
    @Override
    public String toString() {
        return "ScreeningRequest[]";
    }
}
