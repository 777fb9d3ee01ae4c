package id.lindung.intake.reply.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.intake.LabelsView;
import id.lindung.intake.reply.domain.DispatchManner;
import id.lindung.intake.reply.domain.ReplyLetter;
import id.lindung.intake.reply.domain.ReplyState;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reply letter, without what it says. */
@Schema(name = "ReplyLetter", description = "Where it stands; what it says is a reading of its own.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplyLetterView(
        UUID id,
        UUID complaintId,
        ReplyState state,
        LabelsView stateLabels,

        @Schema(description = "Given at signature; a series of its own.", examples = "SJ-62.05-2026-000007") @Nullable
        String number,

        Instant draftedAt,
        @Nullable Instant approvedAt,
        @Nullable Instant signedAt,
        @Nullable Instant archivedAt,
        @Nullable DispatchManner manner,
        @Nullable Instant sentAt) {

    static ReplyLetterView of(ReplyLetter letter) {
        return new ReplyLetterView(
                letter.id(),
                letter.complaintId(),
                letter.state(),
                LabelsView.of(letter.state().entry()),
                letter.number().orElse(null),
                letter.draftedAt(),
                letter.approvedAt().orElse(null),
                letter.signedAt().orElse(null),
                letter.archivedAt().orElse(null),
                letter.manner().orElse(null),
                letter.sentAt().orElse(null));
    }
}
