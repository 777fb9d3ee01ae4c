package id.lindung.casework.consent.domain;

import id.lindung.messaging.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** The victim no longer agrees; nothing is disclosed on it from the moment this was committed; {@code contracts/events/case/service-agreement.withdrawn.v1}. */
public record AgreementWithdrawn(UUID caseFileId, Instant withdrawnAt) implements DomainEvent {

    @Override
    public String type() {
        return "service-agreement.withdrawn.v1";
    }
}
