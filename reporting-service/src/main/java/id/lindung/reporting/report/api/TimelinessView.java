package id.lindung.reporting.report.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.reporting.report.domain.Timeliness;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Timeliness as it is shown. */
@Schema(
        name = "SopTimeliness",
        description = "How one unit kept the times of its procedures: steps completed in the month by the unit's own"
                + " calendar, and those that fell due by its end and are still open. A function of the facts alone.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimelinessView(
        @Schema(required = true, examples = "62.11") String unit,

        @Schema(required = true, examples = "2026-11") String month,

        @Schema(
                description = "When the newest event that is counted here happened; absent while there is none.",
                examples = "2026-11-22T04:31:00Z")
        @Nullable
        Instant asOf,

        @Schema(required = true, description = "Each version of a procedure in which something happened.")
        List<SopView> sops) {

    static TimelinessView of(Timeliness timeliness) {
        return new TimelinessView(
                timeliness.unit(),
                timeliness.month().toString(),
                timeliness.asOf().orElse(null),
                timeliness.sops().stream().map(SopView::of).toList());
    }

    /** One version of a procedure. */
    @Schema(name = "SopTimelinessSop")
    public record SopView(
            @Schema(required = true, examples = "pulang-pisau-direct-crisis")
            String sop,

            @Schema(required = true, examples = "1") int version,

            @Schema(required = true, description = "Every step that has been entered, in the order of the source.")
            List<StepView> steps) {

        static SopView of(Timeliness.Sop sop) {
            return new SopView(
                    sop.id(),
                    sop.version(),
                    sop.steps().stream().map(StepView::of).toList());
        }
    }

    /** One step. */
    @Schema(name = "SopTimelinessStep", description = "Minutes run by the step's own clock, pauses left out.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StepView(
            @Schema(required = true, examples = "brief-screening")
            String step,

            @Schema(description = "Number in the source; absent of a step that a ruling added.", examples = "2")
            @Nullable
            String sourceStep,

            @Schema(required = true) StandardView standard,

            @Schema(required = true, description = "Completed in the month.", examples = "12")
            long completed,

            @Schema(required = true, description = "How many of them out of order, with a reason.", examples = "1")
            long outOfOrder,

            @Schema(required = true, description = "Skipped in the month, with a reason.", examples = "0")
            long skipped,

            @Schema(description = "Median of minutes taken.", examples = "24.5") @Nullable
            Double medianMinutes,

            @Schema(description = "Nine in ten took no longer.", examples = "38") @Nullable
            Integer p90Minutes,

            @Schema(required = true, description = "How many of the completed have a standard.", examples = "12")
            long measured,

            @Schema(required = true, description = "How many of those kept it.", examples = "9")
            long within,

            @Schema(
                    description = "`within` of `measured`, from 0 to 1; absent where none is measured.",
                    examples = "0.75")
            @Nullable
            Double shareWithin,

            @Schema(
                    required = true,
                    description = "Fell due by the end of the month, and neither done nor skipped until now.",
                    examples = "1")
            long overdueNow) {

        static StepView of(Timeliness.Step step) {
            var performance = step.performance();
            return new StepView(
                    step.code(),
                    step.sourceStep().orElse(null),
                    StandardView.of(step.standard()),
                    performance.completed(),
                    performance.outOfOrder(),
                    performance.skipped(),
                    fraction(performance.median()),
                    whole(performance.p90()),
                    performance.measured(),
                    performance.within(),
                    fraction(performance.shareWithin()),
                    performance.overdueNow());
        }
    }

    /** What the procedure allows. */
    @Schema(name = "SopTimelinessStandard", description = "As the newest case was measured.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StandardView(
            @Schema(
                    description = "`deadline` (from an event), `effort` (minutes of office hours), `stay` or `open`.",
                    examples = "deadline")
            @Nullable
            String clock,

            @Schema(examples = "15") @Nullable Integer minMinutes,

            @Schema(description = "Absent where the source sets no limit.", examples = "30") @Nullable
            Integer maxMinutes) {

        static StandardView of(Timeliness.Standard standard) {
            return new StandardView(standard.clock().orElse(null), whole(standard.min()), whole(standard.max()));
        }
    }

    private static @Nullable Integer whole(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    static @Nullable Double fraction(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
