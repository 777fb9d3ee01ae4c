package id.lindung.casework.sop.events;

import id.lindung.casework.sop.app.RecordFact;
import id.lindung.casework.sop.domain.Fact;
import id.lindung.casework.sop.domain.FactCode;
import id.lindung.casework.sop.store.FilesOfComplaint;
import id.lindung.messaging.EventHandler;
import id.lindung.messaging.Received;
import java.util.Optional;

/**
 * Tells the run of each victim of a complaint what happened to the complaint. The fact is called as the event is, without its
 * version; whether it completes a step is the procedure's to say.
 */
final class FollowComplaint implements EventHandler<ComplaintTold> {

    private static final String VERSION = ".v1";

    private final FactCode fact;
    private final FilesOfComplaint files;
    private final RecordFact recordFact;

    FollowComplaint(FactCode fact, FilesOfComplaint files, RecordFact recordFact) {
        this.fact = fact;
        this.files = files;
        this.recordFact = recordFact;
    }

    @Override
    public String consumer() {
        return Referrals.CONSUMER;
    }

    @Override
    public String type() {
        return fact.code() + VERSION;
    }

    @Override
    public Class<ComplaintTold> dataType() {
        return ComplaintTold.class;
    }

    @Override
    public void handle(Received<ComplaintTold> event) {
        // Each time it happens is a fact of its own: a complaint may be studied twice.
        var told = Fact.of(fact, event.time(), event.eventId());
        var happened = outcomeOf(event.data()).map(told::withOutcome).orElse(told);
        files.of(event.aggregateId()).forEach(file -> recordFact.handle(file, happened));
    }

    private static Optional<String> outcomeOf(ComplaintTold told) {
        return Optional.ofNullable(told.clear()).map(clear -> clear ? "clear" : "unclear");
    }
}
