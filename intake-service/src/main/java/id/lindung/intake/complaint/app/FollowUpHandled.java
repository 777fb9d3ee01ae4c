package id.lindung.intake.complaint.app;

import id.lindung.intake.complaint.domain.ComplaintMove;
import id.lindung.intake.complaint.store.ComplaintStore;
import id.lindung.intake.complaint.store.HandledCaseFiles;
import id.lindung.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A complaint is followed up when something is done for one of its victims, whether or not anybody has verified it. What
 * tells so names the case file; which complaint that is of is told elsewhere, and in no order.
 */
@ApplicationScoped
public class FollowUpHandled {

    private final ComplaintStore complaints;
    private final HandledCaseFiles files;
    private final Outbox outbox;
    private final ComplaintTrail trail;
    private final Clock clock;

    FollowUpHandled(
            ComplaintStore complaints, HandledCaseFiles files, Outbox outbox, ComplaintTrail trail, Clock clock) {
        this.complaints = complaints;
        this.files = files;
        this.outbox = outbox;
        this.trail = trail;
        this.clock = clock;
    }

    /** The case file is of this complaint. */
    @Transactional(TxType.MANDATORY)
    public void opened(String unit, UUID caseFile, UUID complaint) {
        files.opened(unit, caseFile, complaint);
        followUp(caseFile);
    }

    /** Something was done for its victim. */
    @Transactional(TxType.MANDATORY)
    public void handled(String unit, UUID caseFile, Instant at) {
        files.handled(unit, caseFile, at);
        followUp(caseFile);
    }

    /** Changes nothing where it is followed up already, or has ended: what is done for her goes on all the same. */
    private void followUp(UUID caseFile) {
        var complaint = files.handledComplaint(caseFile).flatMap(complaints::holdIfThere);
        complaint
                .filter(one ->
                        one.standing().state().after(ComplaintMove.FOLLOW_UP).isPresent())
                .ifPresent(one -> {
                    one.followUp(clock.instant().truncatedTo(ChronoUnit.MICROS));
                    outbox.append(one);
                    trail.moved(ComplaintMove.FOLLOW_UP, one.id());
                });
    }
}
