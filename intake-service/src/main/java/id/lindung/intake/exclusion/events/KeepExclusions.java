package id.lindung.intake.exclusion.events;

import id.lindung.intake.exclusion.domain.ExcludedParties;
import id.lindung.intake.exclusion.store.Exclusions;
import id.lindung.messaging.EventHandler;
import id.lindung.messaging.Received;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps whom a case file shuts out, whole each time. */
@ApplicationScoped
public class KeepExclusions implements EventHandler<ExclusionsChanged> {

    private final Exclusions exclusions;

    KeepExclusions(Exclusions exclusions) {
        this.exclusions = exclusions;
    }

    @Override
    public String consumer() {
        return CaseFiles.CONSUMER;
    }

    @Override
    public String type() {
        return "case-file.exclusions-changed.v1";
    }

    @Override
    public Class<ExclusionsChanged> dataType() {
        return ExclusionsChanged.class;
    }

    @Override
    public void handle(Received<ExclusionsChanged> event) {
        var told = event.data();
        exclusions.replace(
                event.unit(),
                new ExcludedParties(
                        event.aggregateId(), told.complaintId(), told.excludedSubjects(), told.excludedAgencyIds()));
    }
}
