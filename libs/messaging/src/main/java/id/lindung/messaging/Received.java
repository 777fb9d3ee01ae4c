package id.lindung.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as its handler sees it.
 *
 * @param eventId the CloudEvents {@code id}; the same in every delivery
 * @param type with its version: {@code complaint.registered.v1}
 * @param aggregateId the CloudEvents {@code subject}
 * @param sequence the event's place in its aggregate's history, from 1 without gaps
 * @param unit the unit the event belongs to; the handler already runs in its scope
 * @param time when it happened at the producer, UTC
 */
public record Received<T>(
        UUID eventId, String type, UUID aggregateId, long sequence, String unit, Instant time, T data) {}
