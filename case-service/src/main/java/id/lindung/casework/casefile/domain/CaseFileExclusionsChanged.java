package id.lindung.casework.casefile.domain;

import id.lindung.messaging.DomainEvent;
import java.util.List;
import java.util.UUID;

/**
 * Others may know of a case file now, or fewer; {@code contracts/events/case/case-file.exclusions-changed.v1}. Tells the
 * list as a whole.
 *
 * @param excludedSubjects token subjects, opaque
 * @param chairExcluded whether the chair's part falls to the head of office
 */
public record CaseFileExclusionsChanged(
        UUID caseId,
        UUID complaintId,
        UUID victimPersonId,
        List<String> excludedSubjects,
        List<UUID> excludedAgencyIds,
        boolean chairExcluded)
        implements DomainEvent {

    @Override
    public String type() {
        return "case-file.exclusions-changed.v1";
    }
}
