package id.lindung.casework.work.api;

import id.lindung.casework.FreeText;
import id.lindung.casework.consent.domain.ServiceCode;
import id.lindung.casework.work.domain.Acting;
import id.lindung.casework.work.domain.AgencyKind;
import id.lindung.casework.work.domain.Priority;
import id.lindung.casework.work.domain.Work;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where she is to be brought, and how soon. */
@Schema(name = "DispositionRequest")
public record DispositionRequest(
        @Schema(required = true, examples = "[\"hospital\"]") @NotNull
        Set<@NotNull AgencyKind> agencyKinds,

        @Schema(required = true, examples = "[\"health\"]") @NotNull
        Set<@NotNull ServiceCode> needs,

        @Schema(required = true, examples = "emergency") @NotNull
        Priority priority,

        @Schema(description = "When decided for an absent chair.", examples = "plh") @Nullable
        Acting acting,

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
        return new Work.Disposition(agencyKinds, needs, priority, acting);
    }

    /** Never shows the text. */
    @Override
    public String toString() {
        return "DispositionRequest[]";
    }
}
