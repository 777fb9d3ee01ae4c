package id.lindung.casework.sop.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.casework.sop.app.WaitingStep;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step that waits for somebody. Names come from intake, by one request with the purpose worklist. */
@Schema(name = "WorklistItem")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorklistItemView(
        @Schema(required = true, examples = "019aa9c2-1a00-7000-8000-000000000071")
        UUID runId,

        @Schema(required = true, examples = "019aa9c2-1a00-7000-8000-000000000051")
        UUID caseFileId,

        @Schema(required = true, examples = "019aa9c2-1a00-7000-8000-000000000041")
        UUID caseId,

        @Schema(required = true, examples = "B-62.11-2026-000031")
        String registerNumber,

        @Schema(required = true, description = "Whose name intake may disclose.")
        UUID victimPersonId,

        @Schema(required = true, examples = "pulang-pisau-direct-crisis")
        String sopId,

        @Schema(required = true, examples = "1") int sopVersion,

        @Schema(required = true, description = "Whether she came in a crisis.", examples = "true")
        boolean crisis,

        @Schema(required = true, examples = "escort") String step,

        @Schema(description = "Its number in the published table; absent where a ruling adds it.", examples = "5")
        @Nullable
        String sourceStep,

        @Schema(required = true) TextView title,
        @Schema(required = true, examples = "overdue") ShownState shown,
        @Schema(required = true) TextView label,

        @Schema(required = true, description = "Who may complete it.", examples = "[\"companion\", \"case-manager\"]")
        List<String> roles,

        @Schema(required = true) Instant enteredAt,

        @Schema(description = "Absent for an open clock.") @Nullable
        Instant dueAt,

        @Schema(description = "Token subject of whoever has it on their own list.") @Nullable
        String assignee,

        @Schema(required = true, examples = "[\"overdue\", \"crisis-referral-declined\"]")
        List<Mark> marks) {

    static WorklistItemView of(WaitingStep item) {
        var shown = item.paused()
                ? ShownState.PAUSED
                : item.overdue() ? ShownState.OVERDUE : item.near() ? ShownState.NEAR : ShownState.RUNNING;
        return new WorklistItemView(
                item.runId(),
                item.caseFileId(),
                item.caseId(),
                item.registerNumber(),
                item.victimPersonId(),
                item.sop(),
                item.version(),
                item.crisis(),
                item.step().id(),
                item.step().sourceNumber(),
                TextView.of(item.step().title()),
                shown,
                shown.label(),
                item.roles(),
                item.enteredAt(),
                item.dueAt(),
                item.assignee(),
                marksOf(item));
    }

    private static List<Mark> marksOf(WaitingStep item) {
        var marks = new ArrayList<Mark>();
        if (item.near()) {
            marks.add(Mark.NEAR_DUE);
        }
        if (item.overdue()) {
            marks.add(Mark.OVERDUE);
        }
        if (item.escalatedTo() != null) {
            marks.add(Mark.ESCALATED);
        }
        if (item.crisisUnanswered()) {
            marks.add(Mark.CRISIS_REFERRAL_DECLINED);
        }
        return marks;
    }
}
