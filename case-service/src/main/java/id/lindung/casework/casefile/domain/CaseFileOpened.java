package id.lindung.casework.casefile.domain;

import id.lindung.messaging.DomainEvent;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A case file was opened for one victim; {@code contracts/events/case/case-file.opened.v1}. Carries everything that a
 * recap counts of her, so that no projection has to wait for another topic.
 *
 * @param receivedOn day of the complaint's receipt in the unit's time zone
 * @param child under 18 at the act, UU 35/2014 art. 1
 * @param violenceKinds empty only where a crisis left no time to ask (pulang-pisau-direct-crisis, step 1)
 */
public record CaseFileOpened(
        UUID caseId,
        UUID complaintId,
        UUID victimPersonId,
        UUID countingId,
        LocalDate receivedOn,
        Sex sex,
        AgeBand ageBand,
        boolean child,
        Set<Disability> disabilities,
        Set<ViolenceKind> violenceKinds,
        Place place,
        boolean domesticViolence)
        implements DomainEvent {

    @Override
    public String type() {
        return "case-file.opened.v1";
    }
}
