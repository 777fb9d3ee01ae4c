package id.lindung.privacy.audit.verify;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a verification of the audit log found. The log is intact when there are no findings.
 *
 * @param verifiedLines sealed lines found as they were written
 * @param sealedThrough number of the last seal, 0 when there is none
 * @param rootsChecked genuine roots that were compared with the seals
 * @param findings what is wrong, in the order it was met
 * @param findingsLeftOut findings beyond those named
 */
public record VerificationReport(
        @Schema(examples = "1042") long verifiedLines,
        @Schema(examples = "1042") long sealedThrough,
        @Schema(examples = "17") long rootsChecked,
        List<Finding> findings,
        @Schema(examples = "0") long findingsLeftOut) {
    public VerificationReport {
        findings = List.copyOf(findings);
    }
}
