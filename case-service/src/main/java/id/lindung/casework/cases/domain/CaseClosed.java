package id.lindung.casework.cases.domain;

import id.lindung.messaging.DomainEvent;
import java.time.Instant;

/** The last file of a case was closed; {@code contracts/events/case/case.closed.v1}. */
public record CaseClosed(Instant closedAt) implements DomainEvent {

    @Override
    public String type() {
        return "case.closed.v1";
    }
}
