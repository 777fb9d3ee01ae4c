package id.lindung.privacy.audit.api;

import id.lindung.identity.Roles;
import id.lindung.privacy.audit.verify.Verification;
import id.lindung.privacy.audit.verify.VerificationReport;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets an operator ask whether the audit log is as it was written. */
@Path("/v1/operations/audit-log/verification")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
public class VerificationResource {
    private final Verification verification;

    VerificationResource(Verification verification) {
        this.verification = verification;
    }

    @POST
    @RolesAllowed(Roles.OPERATOR)
    @RunOnVirtualThread
    @Operation(
            operationId = "verifyAuditLog",
            summary = "Verify the audit and disclosure log",
            description =
                    "Reads every line, seal and signed root again and names each that was altered, removed or added. "
                            + "No findings means intact. Takes time in proportion to the log and shows no line's content.")
    public VerificationReport verify() {
        return verification.run();
    }
}
