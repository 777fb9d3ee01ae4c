package id.lindung.casework.sop.api;

import id.lindung.casework.sop.app.CompleteStep;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person says that a step is done. */
@Schema(name = "CompleteStep")
public record CompleteStepRequest(
        @Schema(description = "When it was done; left out for now.", examples = "2026-11-23T03:10:00Z") @Nullable
        Instant occurredAt,

        @NotBlank
        @Size(max = 4000)
        @Schema(
                required = true,
                description = "What shows it; kept under the case file's own key.",
                examples = "Diantar ke puskesmas dengan mobil dinas.")
        String evidence,

        @Min(1)
        @Max(100_000)
        @Schema(description = "Minutes of work that it took, where counted.", examples = "25")
        @Nullable
        Integer minutes,

        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        @Size(max = 60)
        @Schema(description = "Of a step that decides.", examples = "agreed")
        @Nullable
        String outcome,

        @Size(min = 1, max = 1000)
        @Pattern(regexp = "(?s).*\\S.*")
        @Schema(
                description = "Why it comes before its turn; wanted for a step that has not begun.",
                examples = "Ambulans sudah menunggu.")
        @Nullable
        String outOfOrderReason) {

    CompleteStep.Command toCommand(UUID caseFileId, String step, @Nullable String ifMatch) {
        return new CompleteStep.Command(
                caseFileId, step, ifMatch, occurredAt, evidence, minutes, outcome, outOfOrderReason);
    }
}
