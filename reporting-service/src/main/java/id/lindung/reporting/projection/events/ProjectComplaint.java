package id.lindung.reporting.projection.events;

import id.lindung.messaging.EventHandler;
import id.lindung.messaging.Received;
import id.lindung.reporting.projection.domain.ComplaintFact;
import id.lindung.reporting.projection.store.Facts;
import jakarta.enterprise.context.ApplicationScoped;

/** A registered complaint becomes a fact. */
@ApplicationScoped
public class ProjectComplaint implements EventHandler<ComplaintFact> {

    private final Facts facts;

    ProjectComplaint(Facts facts) {
        this.facts = facts;
    }

    @Override
    public String consumer() {
        return Projections.CONSUMER;
    }

    @Override
    public String type() {
        return "complaint.registered.v1";
    }

    @Override
    public Class<ComplaintFact> dataType() {
        return ComplaintFact.class;
    }

    @Override
    public void handle(Received<ComplaintFact> event) {
        facts.putComplaint(event);
    }
}
