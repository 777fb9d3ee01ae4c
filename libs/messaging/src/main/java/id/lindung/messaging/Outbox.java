package id.lindung.messaging;

import static java.util.stream.Collectors.joining;

import id.lindung.messaging.envelope.Envelope;
import id.lindung.messaging.envelope.EnvelopeCodec;
import id.lindung.messaging.envelope.TraceParent;
import id.lindung.messaging.relay.RelayBell;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Where events are written in the very transaction that caused them, so that a change and the news of it are one: both
 * are there or neither is. The relay carries the rows to the broker afterwards.
 */
@ApplicationScoped
public class Outbox {

    private static final Logger LOG = Logger.getLogger(Outbox.class);

    private static final String INSERT = """
            insert into outbox (event_id, aggregate_type, aggregate_id, aggregate_seq, envelope, traceparent, created_at)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource database;
    private final Instance<EntityManager> entities;
    private final EnvelopeCodec codec;
    private final RelayBell bell;
    private final Clock clock;
    private final String source;

    Outbox(
            DataSource database,
            Instance<EntityManager> entities,
            EnvelopeCodec codec,
            RelayBell bell,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.entities = entities;
        this.codec = codec;
        this.bell = bell;
        this.clock = clock;
        this.source = "/" + service;
    }

    /**
     * Writes what the aggregate has raised since it was last appended, and wakes the relay once the transaction has
     * committed. Does nothing for an aggregate that raised nothing.
     *
     * @throws jakarta.persistence.OptimisticLockException when another transaction has changed the aggregate meanwhile
     */
    @Transactional(TxType.MANDATORY)
    public void append(AggregateRoot aggregate) {
        append(List.of(aggregate));
    }

    /**
     * The same for several aggregates of one transaction, which then costs one flush and one statement for all of them.
     *
     * @throws jakarta.persistence.OptimisticLockException when another transaction has changed one of them meanwhile
     */
    @Transactional(TxType.MANDATORY)
    public void append(Collection<? extends AggregateRoot> aggregates) {
        var traceparent = TraceParent.current();
        var envelopes = aggregates.stream()
                .flatMap(aggregate ->
                        aggregate.takeRaised().stream().map(raised -> envelope(aggregate, raised, traceparent)))
                .toList();
        if (envelopes.isEmpty()) {
            return;
        }
        flush();
        try (var connection = database.getConnection()) {
            insert(connection, envelopes);
        } catch (SQLException failure) {
            throw new MessagingFailure("outbox rows could not be written", failure);
        }
        // One line for all of a transaction, of which there may be dozens.
        LOG.info(envelopes.stream().map(Outbox::logged).collect(joining("; ")));
        bell.ringAfterCommit();
    }

    private static String logged(Envelope told) {
        return told.type() + " of " + told.subject() + ", event " + told.aggregateSeq();
    }

    // The aggregate's own row goes first: two writers of one version then meet at its optimistic lock, which the caller
    // can answer, and not at the outbox's unique sequence, which would look like a defect.
    private void flush() {
        if (entities.isResolvable()) {
            entities.get().flush();
        }
    }

    private Envelope envelope(AggregateRoot aggregate, RaisedEvent raised, @Nullable String traceparent) {
        return new Envelope(
                raised.id(),
                source,
                raised.event().type(),
                aggregate.id(),
                raised.at(),
                raised.sequence(),
                aggregate.aggregateType(),
                aggregate.unit(),
                traceparent,
                codec.data(raised.event()));
    }

    private void insert(Connection connection, List<Envelope> envelopes) throws SQLException {
        var now = Timestamp.from(clock.instant());
        try (var statement = connection.prepareStatement(INSERT)) {
            for (var envelope : envelopes) {
                statement.setObject(1, envelope.id());
                statement.setString(2, envelope.aggregateType());
                statement.setObject(3, envelope.subject());
                statement.setLong(4, envelope.aggregateSeq());
                statement.setString(5, codec.write(envelope));
                statement.setString(6, envelope.traceparent());
                statement.setTimestamp(7, now);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
