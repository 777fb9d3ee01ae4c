package id.lindung.casework.exclusion.app;

import id.lindung.casework.casefile.app.CaseFileAccess;
import id.lindung.casework.casefile.domain.CaseFile;
import id.lindung.casework.casefile.domain.Exclusions;
import id.lindung.messaging.Outbox;
import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import id.lindung.problem.EntityTag;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says anew who may not know of a case. Nobody concerned is told. */
@ApplicationScoped
public class ChangeExclusions {

    private final CaseFileAccess access;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    ChangeExclusions(CaseFileAccess access, Outbox outbox, AuditLog audit, Clock clock) {
        this.access = access;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Puts the list in place of the one that the caller saw; of a closed file too, since it is still read.
     *
     * @param ifMatch the {@code If-Match} header
     * @throws ProblemException {@code not-found} (404); {@code precondition.required} (428) or
     *     {@code precondition.failed} (412)
     */
    @Transactional
    public CaseFile handle(UUID caseFileId, @Nullable String ifMatch, Exclusions wanted) {
        var file = access.require(caseFileId);
        EntityTag.require(ifMatch, file.version());
        if (file.exclude(wanted, clock.instant())) {
            outbox.append(file);
            audit.record(new AuditLine(
                    "case-file.exclusions-changed",
                    CaseFile.TYPE,
                    file.id(),
                    List.of("excludedSubjects", "excludedAgencyIds", "chairExcluded"),
                    null,
                    null,
                    null));
        }
        return file;
    }
}
