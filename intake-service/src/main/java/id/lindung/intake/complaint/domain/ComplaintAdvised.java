package id.lindung.intake.complaint.domain;

import id.lindung.messaging.DomainEvent;
import java.time.Instant;

/** Whoever told was advised, or a letter judged: {@code contracts/events/intake/complaint.advised.v1}. */
public record ComplaintAdvised(Advice advice, Instant advisedAt) implements DomainEvent {

    @Override
    public String type() {
        return "complaint.advised.v1";
    }
}
