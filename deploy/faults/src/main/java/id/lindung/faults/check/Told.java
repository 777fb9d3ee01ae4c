package id.lindung.faults.check;

import java.time.Instant;
import java.util.UUID;

/**
 * An event in the outbox of the service that raised it.
 *
 * @param service such as {@code case}
 * @param aggregateType such as {@code sop-run}
 * @param sequence its place in the aggregate's history, from 1
 * @param type such as {@code sop-run.step-overdue.v1}
 * @param step the step that it is about; empty where it is about none
 * @param role whom an escalation called; empty where it is none
 */
public record Told(
        String service,
        String aggregateType,
        UUID aggregate,
        long sequence,
        UUID event,
        String type,
        String unit,
        String step,
        String role,
        Delivery delivery,
        Instant at) {

    /** What the relay made of it. */
    public enum Delivery {
        UNSENT,
        SENT,
        PARKED
    }

    /** {@code step-overdue} of {@code sop-run.step-overdue.v1}. */
    String happening() {
        var afterAggregate = type.substring(type.indexOf('.') + 1);
        return afterAggregate.substring(0, afterAggregate.lastIndexOf('.'));
    }

    String line() {
        return "%s  %-12s told %s #%d of %s %s %s"
                .formatted(at, service, type, sequence, aggregateType, aggregate, step)
                .stripTrailing();
    }
}
