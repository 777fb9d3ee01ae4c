package id.lindung.intake.complaint.events;

import id.lindung.intake.complaint.app.FollowUpHandled;
import id.lindung.messaging.EventHandler;
import id.lindung.messaging.Received;

/** Notes by one type of event that something was done for a case file's victim. */
final class NoteHandling implements EventHandler<DoneForVictim> {

    private final String type;
    private final FollowUpHandled followUpHandled;

    NoteHandling(String type, FollowUpHandled followUpHandled) {
        this.type = type;
        this.followUpHandled = followUpHandled;
    }

    @Override
    public String consumer() {
        return Handling.CONSUMER;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public Class<DoneForVictim> dataType() {
        return DoneForVictim.class;
    }

    @Override
    public void handle(Received<DoneForVictim> event) {
        followUpHandled.handled(event.unit(), event.data().caseFileId(), event.time());
    }
}
