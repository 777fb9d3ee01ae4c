package id.lindung.reporting.report.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What has become of the referrals that a unit drafted in a month of its own calendar: each counts under every stage that
 * it has reached, whenever it reached it. A function of the facts alone.
 *
 * @param asOf when the newest event that is counted here happened; empty while there is none
 * @param groups one for each {@link Grouping}, in its order
 */
public record ReferralFunnel(
        String unit,
        YearMonth month,
        Optional<Instant> asOf,
        Stages total,
        List<Recap.Row> declineReasons,
        List<Group> groups,
        Inbound inbound) {

    /** Sets the counts out under every code that is listed, zeros included. */
    public static ReferralFunnel of(String unit, YearMonth month, Counted counted) {
        var reasons = CodeLists.DECLINE_REASON.with(counted.declined().keySet()).stream()
                .map(code -> new Recap.Row(
                        code,
                        CodeLists.DECLINE_REASON.label(code),
                        counted.declined().getOrDefault(code, 0L)))
                .toList();
        var groups = Arrays.stream(Grouping.values())
                .map(grouping -> Group.of(grouping, counted.grouped().getOrDefault(grouping, Map.of())))
                .toList();
        return new ReferralFunnel(unit, month, counted.asOf(), counted.total(), reasons, groups, counted.inbound());
    }

    /** By what the funnel is broken down. */
    public enum Grouping {
        NEED("by-need", "Menurut kebutuhan layanan", "By need"),
        AGENCY_KIND("by-agency-kind", "Menurut jenis lembaga", "By kind of agency"),
        URGENCY("by-urgency", "Menurut kegawatan", "By urgency");

        private final String code;
        private final String id;
        private final String en;

        Grouping(String code, String id, String en) {
            this.code = code;
            this.id = id;
            this.en = en;
        }

        public String code() {
            return code;
        }

        public Label label() {
            return new Label(id, en);
        }

        /** The codes that it lists, counted or not. */
        public CodeList codes() {
            return switch (this) {
                case NEED -> CodeLists.NEED;
                case AGENCY_KIND -> CodeLists.AGENCY_KIND;
                case URGENCY -> CodeLists.REFERRAL_URGENCY;
            };
        }
    }

    /** One breakdown. */
    public record Group(Grouping grouping, List<Row> rows) {

        static Group of(Grouping grouping, Map<String, Stages> counted) {
            return new Group(
                    grouping,
                    grouping.codes().with(counted.keySet()).stream()
                            .map(code -> new Row(
                                    code, grouping.codes().label(code), counted.getOrDefault(code, Stages.NONE)))
                            .toList());
        }
    }

    /** The referrals of one code. */
    public record Row(String code, Label label, Stages stages) {}

    /**
     * How many referrals reached each stage.
     *
     * @param signed with at least one letter signed
     * @param awaitingAnswer sent, and neither answered, cancelled nor passed on
     * @param medianMinutesToAnswer from sending to acceptance or refusal; empty while nothing was answered
     */
    public record Stages(
            long drafted,
            long signed,
            long sent,
            long accepted,
            long declined,
            long started,
            long completed,
            long passedOn,
            long cancelled,
            long awaitingAnswer,
            OptionalDouble medianMinutesToAnswer) {

        /** Nothing drafted. */
        public static final Stages NONE = new Stages(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, OptionalDouble.empty());
    }

    /**
     * Referrals that partners pushed in during the month.
     *
     * @param collected how many of them have become complaints
     */
    public record Inbound(long received, long collected, OptionalDouble medianMinutesToCollection) {}

    /**
     * What was counted, in one snapshot of the facts.
     *
     * @param declined by reason
     */
    public record Counted(
            Optional<Instant> asOf,
            Stages total,
            Map<String, Long> declined,
            Map<Grouping, Map<String, Stages>> grouped,
            Inbound inbound) {}
}
