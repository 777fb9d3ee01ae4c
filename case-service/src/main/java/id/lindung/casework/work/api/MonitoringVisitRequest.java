package id.lindung.casework.work.api;

import id.lindung.casework.FreeText;
import id.lindung.casework.work.domain.MonitoringPlace;
import id.lindung.casework.work.domain.Work;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A visit to see how she is. */
@Schema(name = "MonitoringVisitRequest")
public record MonitoringVisitRequest(
        @Schema(required = true, examples = "referred-unit") @NotNull
        MonitoringPlace place,

        @Schema(description = "The unit that she was referred to.", examples = "019aa9c2-1a00-7000-8000-000000000071")
        @Nullable
        UUID agencyId,

        @Schema(description = "When she is visited next.", examples = "2026-12-06") @Nullable
        LocalDate nextVisit,

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
        return new Work.MonitoringVisit(place, agencyId, nextVisit);
    }

    /** Never shows the text. */
    @Override
    public String toString() {
        return "MonitoringVisitRequest[]";
    }
}
