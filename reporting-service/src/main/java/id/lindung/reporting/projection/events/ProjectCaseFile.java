package id.lindung.reporting.projection.events;

import id.lindung.messaging.EventHandler;
import id.lindung.messaging.Received;
import id.lindung.reporting.projection.domain.VictimFact;
import id.lindung.reporting.projection.store.Facts;
import jakarta.enterprise.context.ApplicationScoped;

/** An opened case file becomes the fact of one victim. */
@ApplicationScoped
public class ProjectCaseFile implements EventHandler<VictimFact> {

    private final Facts facts;

    ProjectCaseFile(Facts facts) {
        this.facts = facts;
    }

    @Override
    public String consumer() {
        return Projections.CONSUMER;
    }

    @Override
    public String type() {
        return "case-file.opened.v1";
    }

    @Override
    public Class<VictimFact> dataType() {
        return VictimFact.class;
    }

    @Override
    public void handle(Received<VictimFact> event) {
        facts.putVictim(event);
    }
}
