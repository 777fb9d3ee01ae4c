package id.lindung.messaging;

/**
 * What one consumer does about one type of event: a CDI bean, found by the {@link Inbox}.
 *
 * <p>{@link #handle} runs in the inbox's transaction and in the scope of the event's unit. It sees each event of an
 * aggregate once and in order, so it needs no duplicate check of its own; everything it writes must join that
 * transaction. What it throws decides the event's fate: a failure of the surroundings (connection, lock, serialization,
 * a 5xx of a called service) is waited out and tried again; anything else parks the aggregate's events for the operator
 * and lets all others pass.
 *
 * @param <T> a small tolerant record: only the members this consumer needs, unknown ones ignored
 */
public interface EventHandler<T> {

    /** The consumer it belongs to; equals the Kafka {@code group.id} of the channel that feeds it. */
    String consumer();

    /** The event type it takes, version included: {@code complaint.registered.v1}. */
    String type();

    Class<T> dataType();

    void handle(Received<T> event);
}
