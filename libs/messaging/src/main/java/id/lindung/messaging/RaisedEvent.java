package id.lindung.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * An event with the place it takes in its aggregate's history.
 *
 * @param id the CloudEvents {@code id}, UUIDv7
 * @param sequence 1 for the aggregate's first event, then without gaps
 * @param at when it happened, UTC
 */
record RaisedEvent(UUID id, long sequence, DomainEvent event, Instant at) {}
