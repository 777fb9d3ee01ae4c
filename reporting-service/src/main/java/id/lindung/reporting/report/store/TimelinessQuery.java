package id.lindung.reporting.report.store;

import id.lindung.reporting.report.domain.Timeliness;
import id.lindung.reporting.report.domain.Timeliness.Performance;
import id.lindung.reporting.report.domain.Timeliness.Sop;
import id.lindung.reporting.report.domain.Timeliness.Standard;
import id.lindung.reporting.report.domain.Timeliness.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;

/** Measures a month's steps; row-level security leaves every other unit's out. */
@ApplicationScoped
public class TimelinessQuery {

    // One statement is one snapshot. A procedure is listed with all its known steps as soon as something happened in
    // one of
    // them; its standard is the one by which the newest case was measured. What a run was in the middle of when its
    // file
    // went on by another version is no step that was skipped or is late: it is counted by the version that it goes on
    // by.
    private static final String STEPS = """
            with fact as (select * from sop_run_fact
                where happened_at < ? and step is not null and (cast(? as text) is null or sop_id = ?)),
              done as (select * from fact
                where happened_at >= ? and (happening in ('step-entered', 'step-completed')
                  or happening = 'step-skipped' and not exists (select from sop_run_fact later
                    where later.from_run_id = fact.run_id and later.occurred_at <= fact.occurred_at))),
              late as (select distinct on (run_id, step) * from fact
                where happening = 'step-overdue' and not exists (select from sop_run_fact later
                  where later.run_id = fact.run_id and (later.happening = 'ended'
                    or later.happening in ('step-completed', 'step-skipped') and later.step = fact.step))
                  and not exists (select from sop_run_fact later where later.from_run_id = fact.run_id)
                order by run_id, step, seq),
              listed as (select distinct sop_id, sop_version from (select * from done union all select * from late) counted),
              standard as (select distinct on (sop_id, sop_version, step) sop_id, sop_version, step, source_step,
                  clock_kind, min_minutes, max_minutes
                from fact join listed using (sop_id, sop_version)
                order by sop_id, sop_version, step, happening = 'step-entered' desc, source_step is null, happened_at desc,
                  run_id, seq desc),
              measured as (select sop_id, sop_version, step,
                  count(*) filter (where happening = 'step-completed') as completed,
                  count(*) filter (where happening = 'step-completed' and out_of_order) as out_of_order,
                  count(*) filter (where happening = 'step-skipped') as skipped,
                  percentile_cont(0.5) within group (order by elapsed_minutes)
                    filter (where happening = 'step-completed') as median,
                  percentile_disc(0.9) within group (order by elapsed_minutes)
                    filter (where happening = 'step-completed') as p90,
                  count(within) as measured,
                  count(*) filter (where within) as within
                from done group by sop_id, sop_version, step),
              overdue as (select sop_id, sop_version, step, count(*) as overdue from late
                group by sop_id, sop_version, step)
            select sop_id, sop_version, step, source_step, clock_kind, min_minutes, max_minutes,
                coalesce(completed, 0) as completed, coalesce(out_of_order, 0) as out_of_order,
                coalesce(skipped, 0) as skipped, median, p90, coalesce(measured, 0) as measured,
                coalesce(within, 0) as within, coalesce(overdue, 0) as overdue,
                (select max(occurred_at) from (select occurred_at from done union all select occurred_at from late) counted)
                  as newest
            from standard left join measured using (sop_id, sop_version, step)
              left join overdue using (sop_id, sop_version, step)
            order by sop_id collate "C", sop_version,
              cast(substring(source_step from '^[0-9]{1,4}') as int) nulls last, source_step collate "C", step collate "C"
            """;

    private final DataSource database;

    TimelinessQuery(DataSource database) {
        this.database = database;
    }

    /**
     * Measures what the unit in scope did within the span.
     *
     * @param sop only this procedure; empty for all
     */
    @Transactional(TxType.MANDATORY)
    public Timeliness measure(String unit, YearMonth month, Span span, Optional<String> sop) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(STEPS)) {
            statement.setObject(1, span.end());
            statement.setString(2, sop.orElse(null));
            statement.setString(3, sop.orElse(null));
            statement.setObject(4, span.start());
            try (var rows = statement.executeQuery()) {
                return read(unit, month, rows);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("Steps could not be measured", failure);
        }
    }

    private static Timeliness read(String unit, YearMonth month, ResultSet rows) throws SQLException {
        var sops = new LinkedHashMap<SopVersion, List<Step>>();
        var asOf = Optional.<Instant>empty();
        while (rows.next()) {
            sops.computeIfAbsent(
                            new SopVersion(rows.getString("sop_id"), rows.getInt("sop_version")),
                            key -> new ArrayList<>())
                    .add(step(rows));
            asOf = Optional.ofNullable(rows.getObject("newest", OffsetDateTime.class))
                    .map(OffsetDateTime::toInstant);
        }
        return new Timeliness(
                unit,
                month,
                asOf,
                sops.entrySet().stream()
                        .map(sop -> new Sop(sop.getKey().id(), sop.getKey().version(), List.copyOf(sop.getValue())))
                        .toList());
    }

    private static Step step(ResultSet rows) throws SQLException {
        return new Step(
                rows.getString("step"),
                Optional.ofNullable(rows.getString("source_step")),
                new Standard(
                        Optional.ofNullable(rows.getString("clock_kind")),
                        whole(rows, "min_minutes"),
                        whole(rows, "max_minutes")),
                new Performance(
                        rows.getLong("completed"),
                        rows.getLong("out_of_order"),
                        rows.getLong("skipped"),
                        Columns.fraction(rows, "median"),
                        whole(rows, "p90"),
                        rows.getLong("measured"),
                        rows.getLong("within"),
                        rows.getLong("overdue")));
    }

    private static OptionalInt whole(ResultSet rows, String column) throws SQLException {
        var value = rows.getInt(column);
        return rows.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private record SopVersion(String id, int version) {}
}
