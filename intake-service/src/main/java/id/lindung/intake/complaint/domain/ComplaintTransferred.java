package id.lindung.intake.complaint.domain;

import id.lindung.messaging.DomainEvent;
import java.time.Instant;

/** A complaint was handed to another unit: {@code contracts/events/intake/complaint.transferred.v1}. */
public record ComplaintTransferred(String toUnit, Instant transferredAt) implements DomainEvent {

    @Override
    public String type() {
        return "complaint.transferred.v1";
    }
}
