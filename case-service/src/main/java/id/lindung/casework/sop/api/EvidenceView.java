package id.lindung.casework.sop.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.casework.sop.app.DisclosedEvidence;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody gave when completing a step by hand. */
@Schema(name = "StepEvidence")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceView(
        @Schema(required = true, examples = "Diantar ke puskesmas dengan mobil dinas.")
        String evidence,

        @Schema(description = "Why it came before its turn.") @Nullable
        String outOfOrderReason,

        @Schema(required = true, description = "Token subject.", examples = "companion-1")
        String recordedBy,

        @Schema(required = true) Instant recordedAt) {

    static EvidenceView of(DisclosedEvidence evidence) {
        return new EvidenceView(
                evidence.text(), evidence.outOfOrderReason(), evidence.recordedBy(), evidence.recordedAt());
    }
}
