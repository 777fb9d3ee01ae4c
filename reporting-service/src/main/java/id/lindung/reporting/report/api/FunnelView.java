package id.lindung.reporting.report.api;

import static id.lindung.reporting.report.api.TimelinessView.fraction;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.reporting.report.domain.ReferralFunnel;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A referral funnel as it is shown. */
@Schema(
        name = "ReferralFunnel",
        description = "What has become of the referrals that one unit drafted in the month by its own calendar: each"
                + " counts under every stage that it has reached, whenever that was. A function of the facts alone.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FunnelView(
        @Schema(required = true, examples = "62.11") String unit,

        @Schema(required = true, examples = "2026-11") String month,

        @Schema(
                description = "When the newest event that is counted here happened; absent while there is none.",
                examples = "2026-11-22T05:00:00Z")
        @Nullable
        Instant asOf,

        @Schema(required = true) StagesView total,

        @Schema(required = true, description = "The declined ones by reason; every reason is there, zeros included.")
        List<RecapView.RowView> declineReasons,

        @Schema(required = true, description = "By need, kind of agency and urgency; every code is there.")
        List<GroupView> groups,

        @Schema(required = true) InboundView inbound) {

    static FunnelView of(ReferralFunnel funnel) {
        return new FunnelView(
                funnel.unit(),
                funnel.month().toString(),
                funnel.asOf().orElse(null),
                StagesView.of(funnel.total()),
                funnel.declineReasons().stream().map(RecapView.RowView::of).toList(),
                funnel.groups().stream().map(GroupView::of).toList(),
                new InboundView(
                        funnel.inbound().received(),
                        funnel.inbound().collected(),
                        fraction(funnel.inbound().medianMinutesToCollection())));
    }

    /** How far referrals came. */
    @Schema(name = "ReferralStages", description = "Referrals that reached each stage.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StagesView(
            @Schema(required = true, examples = "5") long drafted,

            @Schema(required = true, description = "With at least one letter signed.", examples = "5")
            long signed,

            @Schema(required = true, examples = "5") long sent,

            @Schema(required = true, examples = "3") long accepted,

            @Schema(required = true, examples = "1") long declined,

            @Schema(required = true, examples = "3") long started,

            @Schema(required = true, examples = "2") long completed,

            @Schema(required = true, description = "Taken over by another agency.", examples = "1")
            long passedOn,

            @Schema(required = true, examples = "0") long cancelled,

            @Schema(
                    required = true,
                    description = "Sent, and neither answered, cancelled nor passed on.",
                    examples = "1")
            long awaitingAnswer,

            @Schema(
                    description = "Median from sending to acceptance or refusal; absent while nothing was answered.",
                    examples = "15.0")
            @Nullable
            Double medianMinutesToAnswer) {

        static StagesView of(ReferralFunnel.Stages stages) {
            return new StagesView(
                    stages.drafted(),
                    stages.signed(),
                    stages.sent(),
                    stages.accepted(),
                    stages.declined(),
                    stages.started(),
                    stages.completed(),
                    stages.passedOn(),
                    stages.cancelled(),
                    stages.awaitingAnswer(),
                    fraction(stages.medianMinutesToAnswer()));
        }
    }

    /** One breakdown. */
    @Schema(name = "ReferralFunnelGroup")
    public record GroupView(
            @Schema(required = true, examples = "by-need") String code,

            @Schema(required = true) RecapView.LabelView label,

            @Schema(required = true) List<RowView> rows) {

        static GroupView of(ReferralFunnel.Group group) {
            return new GroupView(
                    group.grouping().code(),
                    RecapView.LabelView.of(group.grouping().label()),
                    group.rows().stream().map(RowView::of).toList());
        }
    }

    /** One row of a breakdown. */
    @Schema(name = "ReferralFunnelRow")
    public record RowView(
            @Schema(required = true, examples = "health") String code,

            @Schema(required = true) RecapView.LabelView label,

            @Schema(required = true) StagesView stages) {

        static RowView of(ReferralFunnel.Row row) {
            return new RowView(row.code(), RecapView.LabelView.of(row.label()), StagesView.of(row.stages()));
        }
    }

    /** What came in. */
    @Schema(name = "InboundReferrals", description = "Referrals that partners pushed in during the month.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InboundView(
            @Schema(required = true, examples = "2") long received,

            @Schema(required = true, description = "How many of them became complaints.", examples = "2")
            long collected,

            @Schema(
                    description = "Median from receipt to collection; absent while nothing was collected.",
                    examples = "0.1")
            @Nullable
            Double medianMinutesToCollection) {}
}
