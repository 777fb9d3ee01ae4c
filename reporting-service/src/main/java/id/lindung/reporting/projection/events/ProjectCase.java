package id.lindung.reporting.projection.events;

import id.lindung.messaging.EventHandler;
import id.lindung.messaging.Received;
import id.lindung.reporting.projection.domain.CaseFact;
import id.lindung.reporting.projection.store.Facts;
import jakarta.enterprise.context.ApplicationScoped;

/** An opened case becomes a fact. */
@ApplicationScoped
public class ProjectCase implements EventHandler<CaseFact> {

    private final Facts facts;

    ProjectCase(Facts facts) {
        this.facts = facts;
    }

    @Override
    public String consumer() {
        return Projections.CONSUMER;
    }

    @Override
    public String type() {
        return "case.opened.v1";
    }

    @Override
    public Class<CaseFact> dataType() {
        return CaseFact.class;
    }

    @Override
    public void handle(Received<CaseFact> event) {
        facts.putCase(event);
    }
}
