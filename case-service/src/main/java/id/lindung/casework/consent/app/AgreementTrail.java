package id.lindung.casework.consent.app;

import id.lindung.casework.casefile.domain.CaseFile;
import id.lindung.casework.consent.domain.DisclosurePermit;
import id.lindung.casework.consent.domain.ServiceAgreement;
import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the audit log keeps of consent; all of it under the case file, so that one question finds it. */
@ApplicationScoped
class AgreementTrail {

    private static final String GROUND = "consent";

    private final AuditLog log;

    AgreementTrail(AuditLog log) {
        this.log = log;
    }

    /** A move, by its code: {@code service-agreement.signed}. */
    void moved(String action, ServiceAgreement agreement) {
        log.record(new AuditLine(action, CaseFile.TYPE, agreement.caseFileId(), List.of(), null, null, null));
    }

    void permitted(DisclosurePermit permit) {
        log.record(new AuditLine(
                "disclosure.permitted",
                CaseFile.TYPE,
                permit.caseFileId(),
                List.of(),
                permit.purpose(),
                GROUND,
                permit.agencyId().toString()));
    }
}
