package id.lindung.casework.work.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.casework.work.domain.Work;
import id.lindung.casework.work.domain.WorkKind;
import id.lindung.casework.work.domain.WorkRecord;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A record of case work, without its text. */
@Schema(
        name = "WorkRecord",
        description = "What was done for a victim. Its text is read for a purpose, with a call of its own.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkRecordView(
        @Schema(required = true, examples = "019aa9c2-1a00-7000-8000-0000000000b1")
        UUID id,

        @Schema(required = true, examples = "019aa9c2-1a00-7000-8000-000000000051")
        UUID caseFileId,

        @Schema(required = true, examples = "screening") WorkKind kind,

        @Schema(required = true, examples = "2026-11-22T02:40:00Z")
        Instant occurredAt,

        @Schema(required = true, examples = "2026-11-22T02:41:07Z")
        Instant recordedAt,

        @Schema(
                required = true,
                description = "The token's subject.",
                examples = "4b0f7f0e-52cf-4d0e-9f0c-1d2b1c7f5a11")
        String recordedBy,

        @Schema(required = true, examples = "counsellor") String recordedRole,

        @Schema(description = "Of work that it took, where they were counted.", examples = "20") @Nullable
        Integer minutes,

        @Schema(required = true, examples = "true") boolean hasText,

        @Schema(
                required = true,
                description = "What this kind of record holds.",
                oneOf = {
                    Work.BriefScreening.class,
                    Work.Disposition.class,
                    Work.Escort.class,
                    Work.SafetyObservation.class,
                    Work.Screening.class,
                    Work.SafetyPlan.class,
                    Work.Intervention.class,
                    Work.InterventionsConclusion.class,
                    Work.FinalReport.class,
                    Work.MonitoringVisit.class,
                    Work.MonitoringConclusion.class,
                    Work.Documentation.class,
                    Work.ContactAttempt.class,
                    Work.PrivateTalk.class,
                    Work.GuardianRequest.class,
                    Work.Crisis.class,
                    Work.NeedsAssessment.class,
                    Work.WorkEnding.class
                })
        Work details) {

    static WorkRecordView of(WorkRecord shown) {
        return new WorkRecordView(
                shown.id(),
                shown.caseFileId(),
                shown.kind(),
                shown.occurredAt(),
                shown.recordedAt(),
                shown.recordedBy(),
                shown.recordedRole(),
                shown.minutes(),
                shown.hasText(),
                shown.work());
    }
}
