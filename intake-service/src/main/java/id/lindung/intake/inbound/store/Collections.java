package id.lindung.intake.inbound.store;

import id.lindung.intake.inbound.domain.Backlog;
import id.lindung.intake.inbound.domain.Claimed;
import id.lindung.intake.inbound.domain.CollectionState;
import id.lindung.intake.inbound.domain.StuckReason;
import id.lindung.intake.inbound.domain.Uncollected;
import id.lindung.messaging.MessagingFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Collections: rows of a unit, and what a replica's clock may know of all units. */
@ApplicationScoped
public class Collections {

    private static final String NOTE = """
            insert into inbound_collection (inbound_referral_id, unit, agency_id, received_at, state, attempts, next_attempt_at)
            values (?, scope_unit(), ?, ?, 'to-register', 0, ?)
            on conflict (inbound_referral_id) do nothing""";
    private static final String CLAIM =
            "select unit, inbound_referral_id, attempts from claim_inbound_collections(?, ?, ?)";
    private static final String STATE =
            "select state, complaint_id from inbound_collection where inbound_referral_id = ?";
    private static final String MOVE =
            "update inbound_collection set state = ?, complaint_id = ?, reason = null where inbound_referral_id = ?";
    private static final String FAIL =
            "update inbound_collection set reason = ?, next_attempt_at = ? where inbound_referral_id = ?";
    private static final String UNCOLLECTED = "select * from uncollected_inbound_referrals(?)";
    private static final String BACKLOG = "select uncollected, oldest from inbound_collection_backlog()";

    private final DataSource database;

    Collections(DataSource database) {
        this.database = database;
    }

    /**
     * Where a collection stands.
     *
     * @param complaintId null until it is registered
     */
    public record Standing(CollectionState state, @Nullable UUID complaintId) {}

    /** Notes that there is something to collect; once for each referral. */
    public void note(UUID inboundReferral, UUID agency, Instant receivedAt, Instant now) {
        run(NOTE, statement -> {
            statement.setObject(1, inboundReferral);
            statement.setObject(2, agency);
            statement.setObject(3, utc(receivedAt));
            statement.setObject(4, utc(now));
            return statement.executeUpdate();
        });
    }

    /**
     * Takes what is due, of any unit, out of other replicas' reach until {@code until}.
     *
     * @param most at most so many
     */
    public List<Claimed> claim(Instant now, Instant until, int most) {
        return run(CLAIM, statement -> {
            statement.setObject(1, utc(now));
            statement.setObject(2, utc(until));
            statement.setInt(3, most);
            var claimed = new ArrayList<Claimed>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    claimed.add(new Claimed(rows.getString(1), rows.getObject(2, UUID.class), rows.getInt(3)));
                }
            }
            return claimed;
        });
    }

    /** Where it stands. */
    public Standing standing(UUID inboundReferral) {
        return standing(STATE, inboundReferral);
    }

    /** The same, for one transaction at a time. */
    public Standing lockedStanding(UUID inboundReferral) {
        return standing(STATE + " for update", inboundReferral);
    }

    private Standing standing(String query, UUID inboundReferral) {
        return run(query, statement -> {
            statement.setObject(1, inboundReferral);
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("No collection of inbound referral " + inboundReferral);
                }
                return new Standing(state(rows.getString(1)), rows.getObject(2, UUID.class));
            }
        });
    }

    /** Moves it on. */
    public void move(UUID inboundReferral, CollectionState to, UUID complaint) {
        run(MOVE, statement -> {
            statement.setString(1, to.code());
            statement.setObject(2, complaint);
            statement.setObject(3, inboundReferral);
            return statement.executeUpdate();
        });
    }

    /** Notes why an attempt did not get through, and when the next one is due. */
    public void fail(UUID inboundReferral, StuckReason reason, Instant next) {
        run(FAIL, statement -> {
            statement.setString(1, reason.code());
            statement.setObject(2, utc(next));
            statement.setObject(3, inboundReferral);
            return statement.executeUpdate();
        });
    }

    /** What is not done, of every unit, the oldest first; ids and codes only. */
    public List<Uncollected> uncollected(int most) {
        return run(UNCOLLECTED, statement -> {
            statement.setInt(1, most);
            var found = new ArrayList<Uncollected>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(uncollected(rows));
                }
            }
            return found;
        });
    }

    private static Uncollected uncollected(ResultSet rows) throws SQLException {
        var reason = rows.getString("reason");
        return new Uncollected(
                rows.getObject("inbound_referral_id", UUID.class),
                rows.getString("unit"),
                rows.getObject("agency_id", UUID.class),
                state(rows.getString("state")),
                rows.getObject("received_at", OffsetDateTime.class).toInstant(),
                rows.getInt("attempts"),
                reason == null ? null : reason(reason),
                rows.getObject("next_attempt_at", OffsetDateTime.class).toInstant());
    }

    /** How much of it there is, over all units. */
    public Backlog backlog() {
        return run(BACKLOG, statement -> {
            try (var rows = statement.executeQuery()) {
                rows.next();
                return new Backlog(
                        rows.getLong(1),
                        Optional.ofNullable(rows.getObject(2, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant));
            }
        });
    }

    private static CollectionState state(String code) {
        for (var state : CollectionState.values()) {
            if (state.code().equals(code)) {
                return state;
            }
        }
        throw new IllegalStateException("no such state of a collection");
    }

    private static StuckReason reason(String code) {
        for (var reason : StuckReason.values()) {
            if (reason.code().equals(code)) {
                return reason;
            }
        }
        throw new IllegalStateException("no such reason");
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    @FunctionalInterface
    private interface Work<T> {
        T run(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.run(statement);
        } catch (SQLException failure) {
            throw new MessagingFailure("a collection could not be read or written", failure);
        }
    }
}
