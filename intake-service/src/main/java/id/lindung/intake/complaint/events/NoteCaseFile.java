package id.lindung.intake.complaint.events;

import id.lindung.intake.complaint.app.FollowUpHandled;
import id.lindung.messaging.EventHandler;
import id.lindung.messaging.Received;
import jakarta.enterprise.context.ApplicationScoped;

/** Notes which complaint a case file is of. */
@ApplicationScoped
public class NoteCaseFile implements EventHandler<CaseFileOpened> {

    private final FollowUpHandled followUpHandled;

    NoteCaseFile(FollowUpHandled followUpHandled) {
        this.followUpHandled = followUpHandled;
    }

    @Override
    public String consumer() {
        return Handling.CONSUMER;
    }

    @Override
    public String type() {
        return "case-file.opened.v1";
    }

    @Override
    public Class<CaseFileOpened> dataType() {
        return CaseFileOpened.class;
    }

    @Override
    public void handle(Received<CaseFileOpened> event) {
        followUpHandled.opened(event.unit(), event.aggregateId(), event.data().complaintId());
    }
}
