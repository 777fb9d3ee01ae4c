package id.lindung.casework.casefile.domain;

import id.lindung.messaging.DomainEvent;
import java.time.Instant;

/** The work for one victim has ended; {@code contracts/events/case/case-file.closed.v1}. */
public record CaseFileClosed(ClosureReason reason, Instant closedAt) implements DomainEvent {

    @Override
    public String type() {
        return "case-file.closed.v1";
    }
}
