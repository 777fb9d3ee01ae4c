package id.lindung.referral.casefile.events;

import id.lindung.messaging.EventHandler;
import id.lindung.messaging.Received;
import id.lindung.referral.casefile.store.KnownCaseFiles;
import id.lindung.referral.outbound.app.CancelUnsent;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The centre's work for a victim has ended: nobody is referred under the file any more, what was not sent is not sent, and
 * nothing more about her is shown to those it was sent to. They still answer.
 */
@ApplicationScoped
public class KeepClosure implements EventHandler<CaseFileClosed> {
    private final KnownCaseFiles files;
    private final CancelUnsent cancelUnsent;

    KeepClosure(KnownCaseFiles files, CancelUnsent cancelUnsent) {
        this.files = files;
        this.cancelUnsent = cancelUnsent;
    }

    @Override
    public String consumer() {
        return CaseFileEvents.CONSUMER;
    }

    @Override
    public String type() {
        return "case-file.closed.v1";
    }

    @Override
    public Class<CaseFileClosed> dataType() {
        return CaseFileClosed.class;
    }

    @Override
    public void handle(Received<CaseFileClosed> event) {
        files.close(event.aggregateId());
        cancelUnsent.handle(event.aggregateId());
    }
}
