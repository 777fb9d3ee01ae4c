package id.lindung.casework.sop.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.casework.sop.domain.Activities;
import id.lindung.casework.sop.domain.Circumstances;
import id.lindung.casework.sop.domain.ClockCalendar;
import id.lindung.casework.sop.domain.ClockKind;
import id.lindung.casework.sop.domain.PauseReason;
import id.lindung.casework.sop.domain.Requirement;
import id.lindung.casework.sop.domain.SkipReason;
import id.lindung.casework.sop.domain.SopActor;
import id.lindung.casework.sop.domain.SopDefinition;
import id.lindung.casework.sop.domain.SopDocument;
import id.lindung.casework.sop.domain.StandardTime;
import id.lindung.casework.sop.domain.StepActors;
import id.lindung.casework.sop.domain.StepDefinition;
import id.lindung.casework.sop.domain.StepKey;
import id.lindung.casework.sop.domain.StepProgress;
import id.lindung.casework.sop.domain.StepState;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One step: what the procedure says of it, and where it stands. */
@Schema(name = "SopRunStep")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StepView(
        @Schema(required = true, examples = "screening") String step,

        @Schema(
                required = true,
                description = "Which time it is walked: 1, and one more with each crisis that interrupts.",
                examples = "1")
        int occurrence,

        @Schema(description = "Its number in the published table; absent where a ruling adds it.", examples = "7")
        @Nullable
        String sourceStep,

        @Schema(required = true) TextView title,
        @Schema(required = true, examples = "active") StepState state,

        @Schema(required = true, description = "Where it stands as people are shown it.", examples = "near-due")
        ShownState shown,

        @Schema(required = true) TextView label,
        @Schema(required = true) ActorsView actors,

        @Schema(required = true, description = "What must be at hand, all of it.")
        List<RequirementView> requires,

        @Schema(required = true, description = "What it brings forth.")
        List<DocumentView> output,

        @Schema(required = true) StandardView standard,

        @Schema(description = "What it consists of, where the source puts several things into one step.") @Nullable
        ActivitiesView activities,

        @Schema(required = true, description = "How often it was done without being over.", examples = "0")
        int repetitions,

        @Schema(required = true, description = "Whether a person may complete it with evidence.", examples = "true")
        boolean byHand,

        @Schema(description = "The outcomes of a step that decides.") @Nullable
        List<OutcomeView> outcomes,

        @Nullable Instant enteredAt,

        @Schema(description = "Absent before it is entered, and for an open clock.") @Nullable
        Instant dueAt,

        @Schema(description = "When nobody's decision takes its way; of a decision with a time limit alone.") @Nullable
        Instant expiresAt,

        @Schema(description = "The role above that it went to, long overdue.", examples = "supervisor") @Nullable
        String escalatedTo,

        @Nullable Instant completedAt,

        @Schema(description = "By its own clock, pauses left out.", examples = "55") @Nullable
        Integer elapsedMinutes,

        @Schema(description = "Whether it kept its standard time.", examples = "true") @Nullable
        Boolean withinStandard,

        @Schema(description = "Of a step that decides.", examples = "agreed") @Nullable
        String outcome,

        @Schema(required = true, description = "Whether it was completed before its turn.", examples = "false")
        boolean outOfOrder,

        @Nullable Instant pausedAt,
        @Nullable PauseReason pauseReason,

        @Schema(required = true, description = "Minutes of ended pauses, by its own clock.", examples = "0")
        int pausedMinutes,

        @Nullable SkipReason skipReason,

        @Schema(description = "Token subject of whoever has the step on their own worklist.") @Nullable
        String assignee,

        @Schema(
                required = true,
                description = "Where the source is silent or contradictory here, and the reading in force.")
        List<RulingView> ambiguities) {

    /** Who has which part. */
    @Schema(name = "SopRunStepActors")
    public record ActorsView(
            @Schema(required = true) List<SopActor> perform,

            @Schema(required = true, description = "In their absence (Plt., Plh.).")
            List<SopActor> acting,

            @Schema(required = true) List<SopActor> approve,
            @Schema(required = true) List<SopActor> sign,
            @Schema(required = true) List<SopActor> invite) {

        static ActorsView of(StepActors actors) {
            return new ActorsView(actors.perform(), actors.acting(), actors.approve(), actors.sign(), actors.invite());
        }
    }

    /** Documents, one of which suffices. */
    @Schema(name = "SopRunStepRequirement")
    public record RequirementView(
            @Schema(required = true) List<DocumentView> anyOf,

            @Schema(required = true, description = "Wanted only where there is one.", examples = "false")
            boolean ifExists,

            @Schema(description = "In how many; absent for one.", examples = "2") @Nullable
            Integer copies,

            @Schema(required = true, description = "Not asked for in this run, as she came in a crisis.")
            boolean waived) {

        static RequirementView of(SopDefinition definition, Requirement requirement, boolean crisis) {
            return new RequirementView(
                    DocumentView.of(definition, requirement.anyOf()),
                    requirement.ifExists(),
                    requirement.copies(),
                    crisis && requirement.waivedInCrisis());
        }
    }

    /** Something that a step wants or brings forth. */
    @Schema(name = "SopRunStepDocument")
    public record DocumentView(
            @Schema(required = true, examples = "full-screening")
            String id,

            @Schema(required = true) TextView title) {

        static List<DocumentView> of(SopDefinition definition, List<String> ids) {
            return ids.stream()
                    .map(id -> definition.document(id).orElseThrow())
                    .map(DocumentView::of)
                    .toList();
        }

        private static DocumentView of(SopDocument document) {
            return new DocumentView(document.id(), TextView.of(document.title()));
        }
    }

    /** The standard time. */
    @Schema(name = "SopRunStepStandard")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StandardView(
            @Schema(required = true, examples = "effort") ClockKind kind,

            @Schema(required = true, description = "Which minutes count.", examples = "working")
            ClockCalendar time,

            @Schema(description = "Lower end that the source names.", examples = "60") @Nullable
            Integer minMinutes,

            @Schema(description = "What it is measured against; absent for an open clock.", examples = "120") @Nullable
            Integer maxMinutes,

            @Schema(
                    required = true,
                    description = "What starts it: entry, receipt, step:<id> or fact:<code>.",
                    examples = "entry")
            String from,

            @Schema(required = true, description = "Who may extend a stay.")
            List<SopActor> extendableBy) {

        static StandardView of(StandardTime standard, Circumstances known) {
            return new StandardView(
                    standard.kind(),
                    standard.time(),
                    standard.minMinutes(),
                    standard.maxMinutes(known),
                    standard.from().code(),
                    standard.extendableBy());
        }
    }

    /** What a step consists of. */
    @Schema(name = "SopRunStepActivities")
    public record ActivitiesView(
            @Schema(required = true, description = "Whether one suffices, or each that the law allows is wanted.")
            Activities.Mode mode,

            @Schema(required = true) List<ActivityView> items) {}

    /** One of them. */
    @Schema(name = "SopRunStepActivity")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ActivityView(
            @Schema(required = true, examples = "mediation") String id,
            @Schema(required = true) TextView title,
            @Schema(required = true, examples = "false") boolean done,

            @Schema(description = "Kind of agency that it concerns.", examples = "puskesmas") @Nullable
            String agency,

            @Schema(description = "The law that refuses it.", examples = "UU 12/2022 art. 23") @Nullable
            String refusedBy) {

        static @Nullable ActivitiesView of(StepDefinition step, StepProgress progress, Circumstances known) {
            var activities = step.activities();
            if (activities == null) {
                return null;
            }
            return new ActivitiesView(
                    activities.mode(),
                    activities.of().stream()
                            .map(activity -> new ActivityView(
                                    activity.id(),
                                    TextView.of(activity.title()),
                                    progress.activities().contains(activity.id()),
                                    activity.agency(),
                                    activity.refusedBy(known).orElse(null)))
                            .toList());
        }
    }

    /** One way out of a step that decides. */
    @Schema(name = "SopRunStepOutcome")
    public record OutcomeView(
            @Schema(required = true, examples = "agreed") String outcome,
            @Schema(required = true) TextView title) {}

    static StepView of(SopDefinition sop, String key, StepProgress progress, Circumstances known, Instant now) {
        var id = StepKey.step(key);
        var step = sop.step(id);
        var shown = ShownState.of(progress, now);
        return new StepView(
                id,
                StepKey.occurrence(key),
                step.sourceNumber(),
                TextView.of(step.title()),
                progress.state(),
                shown,
                shown.label(),
                ActorsView.of(step.actors()),
                step.requires().stream()
                        .map(wanted -> RequirementView.of(sop, wanted, known.crisis()))
                        .toList(),
                DocumentView.of(sop, step.output()),
                StandardView.of(step.clock(), known),
                ActivityView.of(step, progress, known),
                progress.repetitions(),
                step.byHand(),
                step.decides()
                        ? step.decision().stream()
                                .map(way -> new OutcomeView(way.outcome(), TextView.of(way.title())))
                                .toList()
                        : null,
                progress.enteredAt().orElse(null),
                progress.dueAt().orElse(null),
                progress.expiresAt().orElse(null),
                progress.escalatedTo().orElse(null),
                progress.completedAt().orElse(null),
                progress.elapsedMinutes().orElse(null),
                progress.within().orElse(null),
                progress.outcome().orElse(null),
                progress.outOfOrder(),
                progress.pausedAt().orElse(null),
                progress.pauseReason().orElse(null),
                progress.pausedMinutes(),
                progress.skipReason().orElse(null),
                progress.assignee().orElse(null),
                sop.ambiguitiesOf(id).stream().map(RulingView::of).toList());
    }
}
