package id.lindung.casework.consent.domain;

import id.lindung.messaging.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** The victim did not agree; {@code contracts/events/case/service-agreement.refused.v1}. */
public record AgreementRefused(UUID caseFileId, Instant refusedAt) implements DomainEvent {

    @Override
    public String type() {
        return "service-agreement.refused.v1";
    }
}
