package id.lindung.messaging;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The consistency boundary of one use case: an entity with an optimistic version, which belongs to one unit and numbers
 * the events it raises.
 *
 * <p>The number of the last event is a column of the aggregate's own row. A second writer of the same version therefore
 * fails on the version before it can reuse a number, and a rolled-back transaction gives its numbers back: what the
 * outbox holds of an aggregate is 1, 2, 3 … without gaps, in commit order.
 *
 * <p>Table columns: {@code id uuid primary key, version bigint not null, unit text not null, event_sequence bigint not
 * null}.
 */
@MappedSuperclass
@EntityListeners(AppendedBeforeCommit.class)
public abstract class AggregateRoot {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private UUID id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "unit", nullable = false, updatable = false)
    private String unit;

    @Column(name = "event_sequence", nullable = false)
    private long eventSequence;

    // Never null: Hibernate creates entities through the constructor below.
    @Transient
    private final List<RaisedEvent> raised = new ArrayList<>();

    /** For Hibernate only. */
    @SuppressWarnings("NullAway.Init")
    protected AggregateRoot() {}

    /**
     * @param id UUIDv7, possibly chosen by the client
     * @param unit the code of the unit that owns it, {@code 62.11}, or {@code -} for the installation itself
     */
    protected AggregateRoot(UUID id, String unit) {
        this(id, unit, 0, 0);
    }

    /**
     * One that stands in its row already, read without Hibernate. Whoever reads it so holds the row, and writes the
     * next version and {@link #eventSequence} to it themselves.
     *
     * @param eventSequence the number of the last event that it raised; 0 before the first
     */
    protected AggregateRoot(UUID id, String unit, long version, long eventSequence) {
        this.id = id;
        this.unit = unit;
        this.version = version;
        this.eventSequence = eventSequence;
    }

    /**
     * Numbers the event and keeps it until {@link Outbox#append} takes it. An aggregate that raised events must be
     * appended before its transaction commits, which {@link AppendedBeforeCommit} sees to.
     *
     * @param at when it happened, from the injected clock
     */
    protected void raise(DomainEvent event, Instant at) {
        eventSequence++;
        raised.add(new RaisedEvent(UuidCreator.getTimeOrderedEpoch(), eventSequence, event, at));
    }

    public UUID id() {
        return id;
    }

    public String unit() {
        return unit;
    }

    /** The version as last read or flushed; it is what the strong ETag shows. */
    public long version() {
        return version;
    }

    /** The number of the last event that it raised; 0 before the first. */
    protected long eventSequence() {
        return eventSequence;
    }

    /** Its kind as topics and envelopes name it, kebab-case: {@code case-file} travels on {@code lindung.case-file}. */
    public abstract String aggregateType();

    boolean hasRaised() {
        return !raised.isEmpty();
    }

    /** Hands over the events raised since the last call, oldest first. */
    List<RaisedEvent> takeRaised() {
        var taken = List.copyOf(raised);
        raised.clear();
        return taken;
    }

    // Not final, and by method: Hibernate may put a proxy in the aggregate's place, whose own fields are empty.
    @Override
    public boolean equals(Object other) {
        return other instanceof AggregateRoot that
                && aggregateType().equals(that.aggregateType())
                && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
