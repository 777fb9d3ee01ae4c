package id.lindung.intake.complaint.app;

import id.lindung.intake.complaint.domain.ComplaintMove;
import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What the audit log keeps of a complaint's moves: who moved it, and when; never what was said. */
@ApplicationScoped
class ComplaintTrail {

    private final AuditLog auditLog;

    ComplaintTrail(AuditLog auditLog) {
        this.auditLog = auditLog;
    }

    void moved(ComplaintMove move, UUID complaint) {
        auditLog.record(new AuditLine(action(move), "complaint", complaint, List.of(), null, null, null));
    }

    private static String action(ComplaintMove move) {
        return switch (move) {
            case VERIFY -> "complaint.verified";
            case ADVISE -> "complaint.advised";
            case ASSIGN -> "complaint.officer-assigned";
            case STUDY -> "complaint.studied";
            case ASK -> "complaint.clarification-asked";
            case CLARIFY -> "complaint.clarified";
            case FOLLOW_UP -> "complaint.followed-up";
            case TRANSFER -> "complaint.transferred";
            case WITHDRAW -> "complaint.withdrawn";
            case MARK_DUPLICATE -> "complaint.marked-duplicate";
        };
    }
}
