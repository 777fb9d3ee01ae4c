package id.lindung.reporting.report.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.reporting.report.domain.CountingUnit;
import id.lindung.reporting.report.domain.Label;
import id.lindung.reporting.report.domain.Recap;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A monthly recap as it is shown. */
@Schema(
        name = "Recap",
        description = "The monthly recap of one unit, by the day of receipt in the unit's time zone. A function of the"
                + " facts alone: asked again without newer facts it is the same to the byte.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecapView(
        @Schema(required = true, examples = "62.11") String unit,

        @Schema(required = true, examples = "2026-11") String month,

        @Schema(
                description = "When the newest event that is counted here happened; absent while there is none.",
                examples = "2026-11-22T02:15:31Z")
        @Nullable
        Instant asOf,

        @Schema(required = true) TotalsView totals,

        @Schema(required = true, description = "The breakdowns; every code of a list is there, zeros included.")
        List<BlockView> blocks) {

    static RecapView of(Recap recap) {
        return new RecapView(
                recap.unit(),
                recap.month().toString(),
                recap.asOf().orElse(null),
                new TotalsView(
                        recap.totals().complaints(),
                        recap.totals().cases(),
                        recap.totals().victims()),
                recap.blocks().stream().map(BlockView::of).toList());
    }

    /** What was received and opened. */
    @Schema(name = "RecapTotals", description = "Each in its own counting unit; never to be added.")
    public record TotalsView(
            @Schema(required = true, description = "Complaints received.", examples = "12")
            long complaints,

            @Schema(
                    required = true,
                    description = "Cases: incident complexes, one for each complaint.",
                    examples = "12")
            long cases,

            @Schema(
                    required = true,
                    description = "Victims, one for each case file: a victim of two cases counts twice.",
                    examples = "15")
            long victims) {}

    /** One breakdown. */
    @Schema(name = "RecapBlock")
    public record BlockView(
            @Schema(required = true, examples = "victims-by-age-band")
            String code,

            @Schema(required = true) LabelView label,

            @Schema(
                    required = true,
                    description =
                            "What one more means: a complaint, a case, a victim (one for each case file), or a pair of a"
                                    + " victim and one of the values that she may have several of.",
                    examples = "victims")
            CountingUnit countedAs,

            @Schema(required = true, description = "Sum of the rows.", examples = "15")
            long total,

            @Schema(required = true) List<RowView> rows) {

        static BlockView of(Recap.Block block) {
            return new BlockView(
                    block.breakdown().code(),
                    LabelView.of(block.breakdown().label()),
                    block.breakdown().countedAs(),
                    block.total(),
                    block.rows().stream().map(RowView::of).toList());
        }
    }

    /** One row of a breakdown. */
    @Schema(name = "RecapRow")
    public record RowView(
            @Schema(required = true, examples = "25-44") String code,

            @Schema(required = true) LabelView label,

            @Schema(required = true, examples = "9") long count) {

        static RowView of(Recap.Row row) {
            return new RowView(row.code(), LabelView.of(row.label()), row.count());
        }
    }

    /** What people read. */
    @Schema(name = "Label")
    public record LabelView(
            @Schema(required = true, description = "Indonesian.", examples = "25–44 tahun")
            String id,

            @Schema(required = true, description = "English.", examples = "25–44 years")
            String en) {

        static LabelView of(Label label) {
            return new LabelView(label.id(), label.en());
        }
    }
}
