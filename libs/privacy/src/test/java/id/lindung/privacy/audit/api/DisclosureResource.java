package id.lindung.privacy.audit.api;

import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;

/** Stands for any endpoint that discloses something. */
@Path("/test/disclosures/{subject}")
public class DisclosureResource {
    private final AuditLog log;

    DisclosureResource(AuditLog log) {
        this.log = log;
    }

    @POST
    @RolesAllowed({"case-manager", "operator"})
    @RunOnVirtualThread
    @Transactional
    public void disclose(@PathParam("subject") UUID subject) {
        log.record(new AuditLine(
                "person.disclosed",
                "person",
                subject,
                List.of("name", "phone"),
                "case-handling",
                "consent",
                "officer-1"));
    }
}
