package id.lindung.referral.casefile.events;

import id.lindung.messaging.EventHandler;
import id.lindung.messaging.Received;
import id.lindung.referral.casefile.domain.Exclusions;
import id.lindung.referral.casefile.store.KnownCaseFiles;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes over whom a case file excludes. */
@ApplicationScoped
public class KeepExclusions implements EventHandler<ExclusionsChanged> {
    private final KnownCaseFiles files;

    KeepExclusions(KnownCaseFiles files) {
        this.files = files;
    }

    @Override
    public String consumer() {
        return CaseFileEvents.CONSUMER;
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
        var changed = event.data();
        files.exclude(
                event.aggregateId(),
                new Exclusions(
                        changed.excludedSubjects(),
                        changed.excludedAgencyIds(),
                        Boolean.TRUE.equals(changed.chairExcluded())));
    }
}
