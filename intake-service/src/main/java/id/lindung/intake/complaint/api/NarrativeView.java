package id.lindung.intake.complaint.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.intake.complaint.app.DisclosedNarrative;
import id.lindung.intake.complaint.domain.Clarification;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What happened, as disclosed. */
@Schema(name = "Narrative")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NarrativeView(
        UUID complaintId,

        @Schema(description = "Left out when none was written.") @Nullable
        String narrative,

        @Schema(description = "What was asked about it since, oldest first.")
        List<ClarificationView> clarifications) {

    static NarrativeView of(UUID complaintId, DisclosedNarrative told) {
        return new NarrativeView(
                complaintId,
                told.narrative().orElse(null),
                told.clarifications().stream().map(ClarificationView::of).toList());
    }

    /** A question and its answer. */
    @Schema(name = "Clarification")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ClarificationView(
            Instant askedAt,
            String question,

            @Schema(description = "Left out, with the answer, while the question is open.") @Nullable
            Instant answeredAt,

            @Nullable String answer) {

        static ClarificationView of(Clarification.Told told) {
            return new ClarificationView(
                    told.askedAt(),
                    told.question(),
                    told.answeredAt().orElse(null),
                    told.answer().orElse(null));
        }

        /** Never shows what was said. */
        @Override
        public String toString() {
            return "ClarificationView[" + askedAt + "]";
        }
    }

    /** Never shows what happened. */
    @Override
    public String toString() {
        return "NarrativeView[" + complaintId + "]";
    }
}
