package id.lindung.casework.sop.app;

import id.lindung.casework.sop.domain.StepDefinition;
import id.lindung.casework.sop.store.Worklist;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that waits for somebody.
 *
 * @param step as it was published
 * @param roles who may complete it, as the rulings in force have it
 * @param near whether a fifth of its time is left
 * @param crisisUnanswered whether a crisis referral of the file was declined and nobody else was asked since
 */
public record WaitingStep(
        UUID runId,
        UUID caseFileId,
        UUID caseId,
        String registerNumber,
        UUID victimPersonId,
        String sop,
        int version,
        boolean crisis,
        StepDefinition step,
        boolean paused,
        List<String> roles,
        Instant enteredAt,
        @Nullable Instant dueAt,
        boolean near,
        boolean overdue,
        @Nullable String escalatedTo,
        @Nullable String assignee,
        boolean crisisUnanswered) {

    public WaitingStep {
        roles = List.copyOf(roles);
    }

    static WaitingStep of(Worklist.Row row, StepDefinition step) {
        return new WaitingStep(
                row.runId(),
                row.caseFileId(),
                row.caseId(),
                row.registerNumber(),
                row.victimPersonId(),
                row.sop(),
                row.version(),
                row.crisis(),
                step,
                row.paused(),
                row.roles(),
                row.enteredAt(),
                row.dueAt(),
                row.near(),
                row.overdue(),
                row.escalatedTo(),
                row.assignee(),
                row.crisisUnanswered());
    }
}
