package id.lindung.casework.consent.domain;

import id.lindung.messaging.DomainEvent;
import java.util.List;
import java.util.UUID;

/** An agreement was drafted, to be explained to the victim; {@code contracts/events/case/service-agreement.drafted.v1}. */
public record AgreementDrafted(UUID caseFileId, List<ServiceCode> services, List<UUID> agencyIds)
        implements DomainEvent {

    @Override
    public String type() {
        return "service-agreement.drafted.v1";
    }
}
