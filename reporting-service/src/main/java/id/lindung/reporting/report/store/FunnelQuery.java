package id.lindung.reporting.report.store;

import id.lindung.reporting.report.domain.ReferralFunnel.Counted;
import id.lindung.reporting.report.domain.ReferralFunnel.Grouping;
import id.lindung.reporting.report.domain.ReferralFunnel.Inbound;
import id.lindung.reporting.report.domain.ReferralFunnel.Stages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Counts how far a month's referrals came; row-level security leaves every other unit's out. */
@ApplicationScoped
public class FunnelQuery {

    // One statement is one snapshot: total, reasons and breakdowns agree while events keep coming in.
    private static final String STAGES = """
            with drafted as (select referral_id, need, agency_kind, urgency from referral_fact
                where stage = 'drafted' and happened_at >= ? and happened_at < ?),
              reached as (select drafted.referral_id, drafted.need, drafted.agency_kind, drafted.urgency,
                  bool_or(stage = 'letter-signed') as signed, bool_or(stage = 'sent') as sent,
                  bool_or(stage = 'accepted') as accepted, bool_or(stage = 'declined') as declined,
                  bool_or(stage = 'started') as started, bool_or(stage = 'completed') as completed,
                  bool_or(stage = 'passed-on') as passed_on, bool_or(stage = 'cancelled') as cancelled,
                  min(happened_at) filter (where stage in ('accepted', 'declined'))
                    - min(happened_at) filter (where stage = 'sent') as wait,
                  min(reason) filter (where stage = 'declined') as decline_reason,
                  max(occurred_at) as newest
                from drafted join referral_fact using (referral_id)
                group by drafted.referral_id, drafted.need, drafted.agency_kind, drafted.urgency),
              received as (select inbound_referral_id, happened_at from inbound_referral_fact
                where stage = 'received' and happened_at >= ? and happened_at < ?),
              inbound as (select count(distinct inbound_referral_id) as received,
                  count(*) filter (where stage = 'collected') as collected,
                  percentile_cont(0.5) within group (order by extract(epoch from fact.happened_at - received.happened_at))
                    filter (where stage = 'collected') / 60 as median,
                  max(occurred_at) as newest
                from received join inbound_referral_fact fact using (inbound_referral_id))
            select grouping(reached.need, agency_kind, urgency, decline_reason) as missing,
                reached.need, agency_kind, urgency, decline_reason, count(*) as drafted,
                count(*) filter (where signed) as signed, count(*) filter (where sent) as sent,
                count(*) filter (where accepted) as accepted, count(*) filter (where declined) as declined,
                count(*) filter (where started) as started, count(*) filter (where completed) as completed,
                count(*) filter (where passed_on) as passed_on, count(*) filter (where cancelled) as cancelled,
                count(*) filter (where sent and not (accepted or declined or cancelled or passed_on)) as awaiting,
                percentile_cont(0.5) within group (order by extract(epoch from wait)) / 60 as median,
                max(reached.newest) as newest,
                (select received from inbound) as inbound_received, (select collected from inbound) as inbound_collected,
                (select median from inbound) as inbound_median, (select newest from inbound) as inbound_newest
            from reached
            group by grouping sets ((), (need), (agency_kind), (urgency), (decline_reason))
            """;

    // Bits of grouping(): set for each column that a row is not about.
    private static final int TOTAL = 0b1111;
    private static final int BY_NEED = 0b0111;
    private static final int BY_AGENCY_KIND = 0b1011;
    private static final int BY_URGENCY = 0b1101;

    private final DataSource database;

    FunnelQuery(DataSource database) {
        this.database = database;
    }

    /** Counts the referrals that the unit in scope drafted, and those that it received, within the span. */
    @Transactional(TxType.MANDATORY)
    public Counted count(Span span) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(STAGES)) {
            for (int index = 1; index < 4; index += 2) {
                statement.setObject(index, span.start());
                statement.setObject(index + 1, span.end());
            }
            try (var rows = statement.executeQuery()) {
                return read(rows);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("Referrals could not be counted", failure);
        }
    }

    private static Counted read(ResultSet rows) throws SQLException {
        var total = Stages.NONE;
        var inbound = new Inbound(0, 0, OptionalDouble.empty());
        var asOf = Optional.<Instant>empty();
        var declined = new HashMap<String, Long>();
        var grouped = new EnumMap<Grouping, Map<String, Stages>>(Grouping.class);
        while (rows.next()) {
            var stages = stages(rows);
            switch (rows.getInt("missing")) {
                case TOTAL -> {
                    total = stages;
                    inbound = inbound(rows);
                    asOf = later(rows);
                }
                case BY_NEED -> put(grouped, Grouping.NEED, rows.getString("need"), stages);
                case BY_AGENCY_KIND -> put(grouped, Grouping.AGENCY_KIND, rows.getString("agency_kind"), stages);
                case BY_URGENCY -> put(grouped, Grouping.URGENCY, rows.getString("urgency"), stages);
                default ->
                    Optional.ofNullable(rows.getString("decline_reason"))
                            .ifPresent(reason -> declined.put(reason, stages.declined()));
            }
        }
        return new Counted(asOf, total, declined, grouped, inbound);
    }

    private static void put(Map<Grouping, Map<String, Stages>> grouped, Grouping grouping, String code, Stages stages) {
        grouped.computeIfAbsent(grouping, key -> new HashMap<>()).put(code, stages);
    }

    private static Stages stages(ResultSet rows) throws SQLException {
        return new Stages(
                rows.getLong("drafted"),
                rows.getLong("signed"),
                rows.getLong("sent"),
                rows.getLong("accepted"),
                rows.getLong("declined"),
                rows.getLong("started"),
                rows.getLong("completed"),
                rows.getLong("passed_on"),
                rows.getLong("cancelled"),
                rows.getLong("awaiting"),
                Columns.fraction(rows, "median"));
    }

    private static Inbound inbound(ResultSet rows) throws SQLException {
        return new Inbound(
                rows.getLong("inbound_received"),
                rows.getLong("inbound_collected"),
                Columns.fraction(rows, "inbound_median"));
    }

    private static Optional<Instant> later(ResultSet rows) throws SQLException {
        var sent = rows.getObject("newest", OffsetDateTime.class);
        var received = rows.getObject("inbound_newest", OffsetDateTime.class);
        return Stream.of(Optional.ofNullable(sent), Optional.ofNullable(received))
                .flatMap(Optional::stream)
                .map(OffsetDateTime::toInstant)
                .max(Instant::compareTo);
    }
}
