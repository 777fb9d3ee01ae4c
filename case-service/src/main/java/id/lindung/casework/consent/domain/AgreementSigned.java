package id.lindung.casework.consent.domain;

import id.lindung.messaging.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An agreement is in force: these agencies may learn of her for these services; {@code contracts/events/case/service-agreement.signed.v1}. */
public record AgreementSigned(
        UUID caseFileId, Signatory signatory, List<ServiceCode> services, List<UUID> agencyIds, Instant signedAt)
        implements DomainEvent {

    @Override
    public String type() {
        return "service-agreement.signed.v1";
    }
}
