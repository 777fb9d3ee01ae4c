package id.lindung.reporting.projection.store;

import id.lindung.messaging.MessagingFailure;
import id.lindung.messaging.Received;
import id.lindung.reporting.projection.domain.CaseFact;
import id.lindung.reporting.projection.domain.ComplaintFact;
import id.lindung.reporting.projection.domain.VictimFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Facts in the database. Each row is one aggregate as its newest event shows it: the guard on {@code seq} absorbs what
 * comes twice or late, so that facts may also be filled from offset zero over facts that are already there.
 */
@ApplicationScoped
public class Facts {

    private final DataSource database;

    Facts(DataSource database) {
        this.database = database;
    }

    /** Keeps what the event tells of a complaint, unless something newer is known. */
    @Transactional(TxType.MANDATORY)
    public void putComplaint(Received<ComplaintFact> event) {
        put(event, """
                insert into complaint_fact (complaint_id, unit, seq, occurred_at, received_on, channel, crisis)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (complaint_id) do update set seq = excluded.seq, occurred_at = excluded.occurred_at,
                  received_on = excluded.received_on, channel = excluded.channel, crisis = excluded.crisis
                where complaint_fact.seq < excluded.seq
                """, (statement, fact) -> {
            statement.setObject(5, fact.receivedOn());
            statement.setString(6, fact.channel());
            statement.setBoolean(7, fact.crisis());
        });
    }

    /** Keeps what the event tells of a case, unless something newer is known. */
    @Transactional(TxType.MANDATORY)
    public void putCase(Received<CaseFact> event) {
        put(event, """
                insert into case_fact (case_id, unit, seq, occurred_at, received_on)
                values (?, ?, ?, ?, ?)
                on conflict (case_id) do update set seq = excluded.seq, occurred_at = excluded.occurred_at,
                  received_on = excluded.received_on
                where case_fact.seq < excluded.seq
                """, (statement, fact) -> statement.setObject(5, fact.receivedOn()));
    }

    /** Keeps what the event tells of the victim of a case file, unless something newer is known. */
    @Transactional(TxType.MANDATORY)
    public void putVictim(Received<VictimFact> event) {
        put(event, """
                insert into victim_fact (case_file_id, unit, seq, occurred_at, received_on, sex, age_band, child,
                  disabilities, violence_kinds, place, domestic_violence)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (case_file_id) do update set seq = excluded.seq, occurred_at = excluded.occurred_at,
                  received_on = excluded.received_on, sex = excluded.sex, age_band = excluded.age_band,
                  child = excluded.child, disabilities = excluded.disabilities,
                  violence_kinds = excluded.violence_kinds, place = excluded.place,
                  domestic_violence = excluded.domestic_violence
                where victim_fact.seq < excluded.seq
                """, (statement, fact) -> {
            statement.setObject(5, fact.receivedOn());
            statement.setString(6, fact.sex());
            statement.setString(7, fact.ageBand());
            statement.setBoolean(8, fact.child());
            statement.setArray(9, codes(statement, fact.disabilities()));
            statement.setArray(10, codes(statement, fact.violenceKinds()));
            statement.setString(11, fact.place());
            statement.setBoolean(12, fact.domesticViolence());
        });
    }

    private <T> void put(Received<T> event, String sql, Columns<T> columns) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, event.aggregateId());
            statement.setString(2, event.unit());
            statement.setLong(3, event.sequence());
            statement.setObject(4, event.time().atOffset(ZoneOffset.UTC));
            columns.set(statement, event.data());
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new MessagingFailure("a fact could not be written", failure);
        }
    }

    private static Array codes(PreparedStatement statement, Set<String> codes) throws SQLException {
        return statement
                .getConnection()
                .createArrayOf("text", codes.stream().sorted().toArray());
    }

    /** Sets the columns behind the four that every fact has. */
    private interface Columns<T> {
        void set(PreparedStatement statement, T fact) throws SQLException;
    }
}
