package id.lindung.casework.work.api;

import id.lindung.casework.FreeText;
import id.lindung.casework.consent.domain.ServiceCode;
import id.lindung.casework.work.domain.Level;
import id.lindung.casework.work.domain.Work;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A short look at her state, while she is calmed. */
@Schema(name = "BriefScreeningRequest")
public record BriefScreeningRequest(
        @Schema(required = true, examples = "high") @NotNull Level crisisLevel,

        @Schema(required = true, examples = "true") boolean relaxationDone,

        @Schema(required = true, description = "What she needs first.", examples = "[\"health\"]") @NotNull
        Set<@NotNull ServiceCode> needs,

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
        return new Work.BriefScreening(crisisLevel, relaxationDone, needs);
    }

    /** Never shows the text. */
    @Override
    public String toString() {
        return "BriefScreeningRequest[]";
    }
}
