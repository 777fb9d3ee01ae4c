package id.lindung.privacy.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The tables {@code audit_seal} and {@code audit_unsealed}, which span all units and hold hashes only. */
@ApplicationScoped
public class SealStore {
    private static final String COLUMNS = "seq, line_id, unit, line_hash, previous_hash, chain_hash";
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended('lindung.audit-seal', 0))";
    private static final String UNSEALED = "select line_id, unit, line_hash from audit_unsealed_lines(?)";
    private static final String STATE = "select lines, oldest from audit_unsealed_state()";
    private static final String LAST = "select " + COLUMNS + " from audit_seal order by seq desc limit 1";
    private static final String AFTER = "select " + COLUMNS + " from audit_seal where seq > ? order by seq limit ?";
    private static final String AT = "select " + COLUMNS + " from audit_seal where seq = any(?)";
    private static final String APPEND = "insert into audit_seal (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?)";

    private final DataSource database;

    SealStore(DataSource database) {
        this.database = database;
    }

    /** Until the transaction ends, no other replica seals; false when one is at it now. */
    boolean tryLock() {
        return query(LOCK, statement -> {
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        });
    }

    /** Committed lines of all units that wait for their seal, oldest id first. */
    List<UnsealedLine> unsealed(int atMost) {
        return query(UNSEALED, statement -> {
            statement.setInt(1, atMost);
            var lines = new ArrayList<UnsealedLine>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(new UnsealedLine(
                            rows.getObject(1, UUID.class), rows.getString(2), Hash.of(rows.getBytes(3))));
                }
            }
            return lines;
        });
    }

    /** How many lines wait, and since when. */
    Backlog backlog() {
        return query(STATE, statement -> {
            try (var rows = statement.executeQuery()) {
                rows.next();
                var oldest = rows.getObject(2, OffsetDateTime.class);
                return new Backlog(rows.getLong(1), Optional.ofNullable(oldest).map(OffsetDateTime::toInstant));
            }
        });
    }

    /** The seal with the highest number. */
    public Optional<Seal> last() {
        return query(LAST, SealStore::read).stream().findFirst();
    }

    /** Seals behind the given number, in order. */
    public List<Seal> after(long seq, int atMost) {
        return query(AFTER, statement -> {
            statement.setLong(1, seq);
            statement.setInt(2, atMost);
            return read(statement);
        });
    }

    /** The seals with these numbers, in no order; missing ones are absent. */
    public List<Seal> at(List<Long> seqs) {
        return query(AT, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("bigint", seqs.toArray()));
            return read(statement);
        });
    }

    void append(List<Seal> seals) {
        query(APPEND, statement -> {
            for (var seal : seals) {
                statement.setLong(1, seal.seq());
                statement.setObject(2, seal.lineId());
                statement.setString(3, seal.unit());
                statement.setBytes(4, seal.lineHash().bytes());
                statement.setBytes(5, seal.previousHash().bytes());
                statement.setBytes(6, seal.chainHash().bytes());
                statement.addBatch();
            }
            return statement.executeBatch().length;
        });
    }

    private static List<Seal> read(PreparedStatement statement) throws SQLException {
        var seals = new ArrayList<Seal>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                seals.add(new Seal(
                        rows.getLong(1),
                        rows.getObject(2, UUID.class),
                        rows.getString(3),
                        Hash.of(rows.getBytes(4)),
                        Hash.of(rows.getBytes(5)),
                        Hash.of(rows.getBytes(6))));
            }
        }
        return seals;
    }

    private <T> T query(String sql, Use<T> use) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return use.of(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot work on the seals of the audit log", e);
        }
    }

    /** What is done with a statement. */
    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }
}
