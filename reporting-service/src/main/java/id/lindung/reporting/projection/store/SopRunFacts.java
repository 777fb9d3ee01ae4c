package id.lindung.reporting.projection.store;

import id.lindung.messaging.MessagingFailure;
import id.lindung.messaging.Received;
import id.lindung.reporting.projection.domain.SopRunFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What happened in SOP runs, in the database. Each row is one event under the place that it has in its run's history:
 * what comes twice is there already, and what comes late stands where it belongs.
 */
@ApplicationScoped
public class SopRunFacts {

    private final DataSource database;

    SopRunFacts(DataSource database) {
        this.database = database;
    }

    /** Keeps what an event tells of a run. */
    @Transactional(TxType.MANDATORY)
    public void put(Received<SopRunFact> event) {
        var fact = event.data();
        var clock = fact.clock();
        var happening = EventName.of(event);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("""
                        insert into sop_run_fact (run_id, seq, unit, occurred_at, happening, happened_at, sop_id,
                          sop_version, step, source_step, clock_kind, min_minutes, max_minutes, elapsed_minutes, within,
                          out_of_order, from_run_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (run_id, seq) do nothing
                        """)) {
            statement.setObject(1, event.aggregateId());
            statement.setLong(2, event.sequence());
            statement.setString(3, event.unit());
            statement.setObject(4, event.time().atOffset(ZoneOffset.UTC));
            statement.setString(5, happening);
            statement.setObject(6, happenedAt(event, happening).atOffset(ZoneOffset.UTC));
            statement.setString(7, fact.sopId());
            statement.setInt(8, fact.sopVersion());
            statement.setString(9, fact.step());
            statement.setString(10, fact.sourceStep());
            statement.setString(11, clock == null ? null : clock.kind());
            statement.setObject(12, clock == null ? fact.minMinutes() : clock.minMinutes());
            statement.setObject(13, clock == null ? fact.maxMinutes() : clock.maxMinutes());
            statement.setObject(14, fact.elapsedMinutes());
            statement.setObject(15, fact.within());
            statement.setBoolean(16, Boolean.TRUE.equals(fact.outOfOrder()));
            statement.setObject(17, fact.fromRunId());
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new MessagingFailure("a fact could not be written", failure);
        }
    }

    // When it was done, or fell due; where the event does not say, when it was told.
    private static Instant happenedAt(Received<SopRunFact> event, String happening) {
        var fact = event.data();
        @Nullable
        Instant told = switch (happening) {
            case "step-entered" -> fact.enteredAt();
            case "step-completed" -> fact.completedAt();
            case "step-overdue" -> fact.dueAt();
            case "ended" -> fact.endedAt();
            default -> null;
        };
        return told == null ? event.time() : told;
    }
}
