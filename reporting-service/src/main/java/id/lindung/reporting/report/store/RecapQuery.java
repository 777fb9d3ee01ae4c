package id.lindung.reporting.report.store;

import id.lindung.reporting.report.domain.Breakdown;
import id.lindung.reporting.report.domain.Counts;
import id.lindung.reporting.report.domain.Recap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Counts a month's facts; row-level security leaves every other unit's out. */
@ApplicationScoped
public class RecapQuery {

    // One statement is one snapshot: totals and breakdowns agree while events keep coming in.
    private static final String COUNTS = """
            with complaint as (select * from complaint_fact where received_on between ? and ?),
              incident as (select * from case_fact where received_on between ? and ?),
              victim as (select * from victim_fact where received_on between ? and ?)
            select 'complaints' as counted, '' as code, count(*) as count, max(occurred_at) as newest from complaint
            union all select 'cases', '', count(*), max(occurred_at) from incident
            union all select 'victims', '', count(*), max(occurred_at) from victim
            union all select 'complaints-by-channel', channel, count(*), null from complaint group by channel
            union all select 'complaints-by-urgency', case when crisis then 'crisis' else 'regular' end, count(*), null
              from complaint group by crisis
            union all select 'victims-by-sex', sex, count(*), null from victim group by sex
            union all select 'victims-by-age-band', age_band, count(*), null from victim group by age_band
            union all select 'victims-by-majority', case when child then 'child' else 'adult' end, count(*), null
              from victim group by child
            union all select 'victims-by-place', place, count(*), null from victim group by place
            union all select 'victims-by-domestic-violence',
                case when domestic_violence then 'domestic-violence' else 'other-violence' end, count(*), null
              from victim group by domestic_violence
            union all select 'victim-disabilities', disability, count(*), null
              from victim cross join unnest(disabilities) as disability group by disability
            union all select 'victim-kinds', kind, count(*), null
              from victim cross join unnest(coalesce(nullif(violence_kinds, '{}'), '{unknown}')) as kind group by kind
            """;

    private final DataSource database;

    RecapQuery(DataSource database) {
        this.database = database;
    }

    /** Counts what the unit in scope received in the month, by the day of receipt in its own time zone. */
    @Transactional(TxType.MANDATORY)
    public Counts count(YearMonth month) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(COUNTS)) {
            for (int index = 1; index < 6; index += 2) {
                statement.setObject(index, month.atDay(1));
                statement.setObject(index + 1, month.atEndOfMonth());
            }
            try (var rows = statement.executeQuery()) {
                return read(rows);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("Facts could not be counted", failure);
        }
    }

    private static Counts read(ResultSet rows) throws SQLException {
        var counted = new HashMap<String, Map<String, Long>>();
        Instant newest = null;
        while (rows.next()) {
            counted.computeIfAbsent(rows.getString("counted"), key -> new HashMap<>())
                    .put(rows.getString("code"), rows.getLong("count"));
            newest = later(newest, rows.getObject("newest", OffsetDateTime.class));
        }
        var totals = new Recap.Totals(total(counted, "complaints"), total(counted, "cases"), total(counted, "victims"));
        var byCode = Arrays.stream(Breakdown.values())
                .collect(Collectors.toMap(
                        breakdown -> breakdown, breakdown -> counted.getOrDefault(breakdown.code(), Map.of())));
        return new Counts(Optional.ofNullable(newest), totals, byCode);
    }

    private static long total(Map<String, Map<String, Long>> counted, String what) {
        return counted.getOrDefault(what, Map.of()).getOrDefault("", 0L);
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable OffsetDateTime other) {
        if (other == null) {
            return one;
        }
        var instant = other.toInstant();
        return one == null || instant.isAfter(one) ? instant : one;
    }
}
