package id.lindung.reporting.projection.store;

import id.lindung.messaging.MessagingFailure;
import id.lindung.messaging.Received;
import id.lindung.reporting.projection.domain.InboundReferralFact;
import id.lindung.reporting.projection.domain.ReferralFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The stages of referrals in the database. Each row is one event under the place that it has in its referral's history:
 * what comes twice is there already, and what comes late stands where it belongs.
 */
@ApplicationScoped
public class StageFacts {

    private final DataSource database;

    StageFacts(DataSource database) {
        this.database = database;
    }

    /** Keeps one stage of a referral that goes out. */
    @Transactional(TxType.MANDATORY)
    public void putReferral(Received<ReferralFact> event) {
        put(
                event,
                event.data().at(),
                """
                insert into referral_fact (referral_id, seq, unit, occurred_at, stage, happened_at, agency_kind, need,
                  urgency, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (referral_id, seq) do nothing
                """,
                event.data().agencyKind(),
                event.data().need(),
                event.data().urgency(),
                event.data().reason());
    }

    /** Keeps one stage of a referral that a partner pushed in. */
    @Transactional(TxType.MANDATORY)
    public void putInboundReferral(Received<InboundReferralFact> event) {
        put(event, event.data().at(), """
                insert into inbound_referral_fact (inbound_referral_id, seq, unit, occurred_at, stage, happened_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (inbound_referral_id, seq) do nothing
                """);
    }

    private void put(Received<?> event, @Nullable Instant happenedAt, String sql, @Nullable String... codes) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, event.aggregateId());
            statement.setLong(2, event.sequence());
            statement.setString(3, event.unit());
            statement.setObject(4, event.time().atOffset(ZoneOffset.UTC));
            statement.setString(5, EventName.of(event));
            statement.setObject(
                    6, Optional.ofNullable(happenedAt).orElse(event.time()).atOffset(ZoneOffset.UTC));
            for (int index = 0; index < codes.length; index++) {
                statement.setString(7 + index, codes[index]);
            }
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new MessagingFailure("a fact could not be written", failure);
        }
    }
}
