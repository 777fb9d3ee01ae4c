package id.lindung.referral.casefile.events;

import id.lindung.messaging.EventHandler;
import id.lindung.messaging.Received;
import id.lindung.referral.casefile.domain.KnownCaseFile;
import id.lindung.referral.casefile.store.KnownCaseFiles;
import jakarta.enterprise.context.ApplicationScoped;

/** Remembers whose a case file is, so that nobody refers a victim under another's file. */
@ApplicationScoped
public class KeepCaseFile implements EventHandler<CaseFileOpened> {
    private final KnownCaseFiles files;

    KeepCaseFile(KnownCaseFiles files) {
        this.files = files;
    }

    @Override
    public String consumer() {
        return CaseFileEvents.CONSUMER;
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
        var opened = event.data();
        var file = new KnownCaseFile(
                event.aggregateId(), opened.caseId(), opened.victimPersonId(), opened.sexual(), false, false);
        files.add(file, event.unit());
    }
}
