package id.lindung.privacy.audit.verify;

import id.lindung.privacy.audit.AuditConfig;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Verifies the whole audit log of this service: seals in their order, the line behind each, lines without a seal, and the roots
 * that left the database. It works in pages with short transactions, so its memory does not grow with the log.
 */
@ApplicationScoped
public class Verification {
    private final SealedLinesCheck sealedLines;
    private final UnsealedLinesCheck unsealedLines;
    private final RootsCheck roots;
    private final AuditConfig config;

    Verification(SealedLinesCheck sealedLines, UnsealedLinesCheck unsealedLines, RootsCheck roots, AuditConfig config) {
        this.sealedLines = sealedLines;
        this.unsealedLines = unsealedLines;
        this.roots = roots;
        this.config = config;
    }

    /**
     * Runs all checks; takes time in proportion to the log.
     *
     * @throws id.lindung.problem.ProblemException {@code unavailable} (503) when the roots cannot be read
     */
    public VerificationReport run() {
        var findings = new Findings(config.namedFindings());
        var sealed = sealedLines.run(findings);
        unsealedLines.run(findings);
        var rootsChecked = roots.run(findings);
        return new VerificationReport(
                sealed.verifiedLines(), sealed.through(), rootsChecked, findings.named(), findings.leftOut());
    }
}
