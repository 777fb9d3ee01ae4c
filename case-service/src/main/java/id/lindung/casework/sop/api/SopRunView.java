package id.lindung.casework.sop.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.casework.sop.app.RunReading;
import id.lindung.casework.sop.domain.FollowedReferral;
import id.lindung.casework.sop.domain.PauseReason;
import id.lindung.casework.sop.domain.ReferralNews;
import id.lindung.casework.sop.domain.ReferralState;
import id.lindung.casework.sop.domain.SopRunState;
import id.lindung.casework.sop.domain.StepKey;
import id.lindung.casework.sop.domain.Timeline;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a case file has come in its procedure. */
@Schema(name = "SopRun", description = "The walk of one procedure for one case file, every step with where it stands.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SopRunView(
        @Schema(required = true, examples = "019aa9c2-1a00-7000-8000-000000000071")
        UUID id,

        @Schema(required = true, examples = "019aa9c2-1a00-7000-8000-000000000051")
        UUID caseFileId,

        @Schema(required = true, examples = "B-62.11-2026-000031")
        String registerNumber,

        @Schema(required = true) PinnedView sop,

        @Schema(required = true, description = "Whether she came in a crisis.", examples = "true")
        boolean crisis,

        @Schema(required = true, examples = "running") SopRunState state,

        @Schema(description = "How it ended; absent while it runs.", examples = "documented") @Nullable
        String endState,

        @Schema(required = true, description = "When she came.", examples = "2026-11-23T02:00:00Z")
        Instant startedAt,

        @Nullable Instant endedAt,

        @Schema(
                description = "Token subject of whoever has the whole file on their worklist.",
                examples = "companion-1")
        @Nullable
        String assignee,

        @Schema(required = true, description = "In the order of the procedure.")
        List<StepView> steps,

        @Schema(required = true, description = "Where the source is silent or contradictory as a whole.")
        List<RulingView> ambiguities,

        @Schema(required = true, description = "The whole run in the order of time, what is due included.")
        List<TimelineEntryView> timeline,

        @Schema(required = true, description = "The file's referrals, oldest first, as referral tells of them.")
        List<ReferralView> referrals) {

    /** What the run is pinned to. */
    @Schema(name = "PinnedSop")
    public record PinnedView(
            @Schema(required = true, examples = "pulang-pisau-direct-crisis")
            String id,

            @Schema(required = true, examples = "1") int version,

            @Schema(required = true, description = "Of the published file.", examples = "9f86d081884c7d65")
            String sha256,

            @Schema(required = true) TextView title) {}

    /** One instant of the run. */
    @Schema(name = "SopRunTimelineEntry")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TimelineEntryView(
            @Schema(required = true, examples = "2026-11-23T02:34:00Z")
            Instant at,

            @Schema(required = true, examples = "due") Timeline.Happening what,

            @Schema(description = "Absent where it concerns the run.", examples = "brief-screening") @Nullable
            String step,

            @Schema(description = "Which time the step is walked.", examples = "1") @Nullable
            Integer occurrence,

            @Schema(description = "Why its clock stood still, of a pause.", examples = "victim-resting") @Nullable
            PauseReason reason) {

        static TimelineEntryView of(Timeline.Entry entry) {
            return new TimelineEntryView(
                    entry.at(),
                    entry.what(),
                    entry.step().map(StepKey::step).orElse(null),
                    entry.step().map(StepKey::occurrence).orElse(null),
                    entry.reason().orElse(null));
        }
    }

    /** A referral with every answer that it got. */
    @Schema(name = "FollowedReferral")
    public record ReferralView(
            @Schema(required = true) UUID id,
            @Schema(required = true) UUID agencyId,
            @Schema(required = true, examples = "puskesmas") String agencyKind,
            @Schema(required = true, examples = "health") String need,
            @Schema(required = true, examples = "emergency") String urgency,
            @Schema(required = true, examples = "emergency") String ground,
            @Schema(required = true, examples = "accepted") ReferralState state,
            @Schema(required = true) TextView label,

            @Schema(required = true, description = "Oldest first.")
            List<NewsView> news) {

        static ReferralView of(FollowedReferral referral) {
            return new ReferralView(
                    referral.id(),
                    referral.agencyId(),
                    referral.agencyKind(),
                    referral.need(),
                    referral.urgency(),
                    referral.ground(),
                    referral.state(),
                    TextView.of(referral.state().label()),
                    referral.news().stream().map(NewsView::of).toList());
        }
    }

    /** One thing that was told of a referral. */
    @Schema(name = "ReferralNews")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NewsView(
            @Schema(required = true, examples = "accepted") ReferralState state,
            @Schema(required = true) Instant at,

            @Schema(description = "Code, where it was declined or cancelled.", examples = "no-capacity") @Nullable
            String reason) {

        static NewsView of(ReferralNews news) {
            return new NewsView(news.state(), news.at(), news.reason());
        }
    }

    static SopRunView of(RunReading reading) {
        var run = reading.run();
        var definition = reading.definition();
        return new SopRunView(
                run.id(),
                run.caseFileId(),
                run.registerNumber(),
                new PinnedView(run.sopId(), run.sopVersion(), run.sha256(), TextView.of(definition.title())),
                run.crisis(),
                run.state(),
                run.endState().orElse(null),
                run.startedAt(),
                run.endedAt().orElse(null),
                run.assignee().orElse(null),
                run.steps().entrySet().stream()
                        .map(step -> StepView.of(
                                definition, step.getKey(), step.getValue(), run.circumstances(), reading.now()))
                        .toList(),
                definition.ambiguities().stream()
                        .filter(ambiguity -> ambiguity.steps().isEmpty())
                        .map(RulingView::of)
                        .toList(),
                Timeline.of(run).stream().map(TimelineEntryView::of).toList(),
                reading.referrals().stream().map(ReferralView::of).toList());
    }
}
