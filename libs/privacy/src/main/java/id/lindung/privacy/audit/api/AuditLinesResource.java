package id.lindung.privacy.audit.api;

import id.lindung.identity.Roles;
import id.lindung.privacy.SubjectVisibility;
import id.lindung.privacy.audit.LineStore;
import id.lindung.privacy.audit.RecordedLine;
import id.lindung.privacy.audit.StoredLine;
import id.lindung.problem.Cursor;
import id.lindung.problem.Page;
import id.lindung.problem.PageQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who did or received what about one subject, within the caller's unit. */
@Path("/v1/audit-lines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit log")
public class AuditLinesResource {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final LineStore lines;
    private final Instance<SubjectVisibility> visibility;

    AuditLinesResource(LineStore lines, @Any Instance<SubjectVisibility> visibility) {
        this.lines = lines;
        this.visibility = visibility;
    }

    @GET
    @RolesAllowed({Roles.SUPERVISOR, Roles.CHAIR, Roles.HEAD_OF_OFFICE})
    @RunOnVirtualThread
    @Transactional
    @Operation(
            operationId = "listAuditLines",
            summary = "Lines of the audit and disclosure log about one subject",
            description = "Oldest first: who did or received what, when, what for and on which ground. "
                    + "Lines of other units are not shown.")
    public Page<AuditLineView> list(
            @QueryParam("subjectId")
                    @NotNull
                    @Parameter(
                            description = "The person, complaint or case file that the lines are about.",
                            example = "019aa8e0-1f42-7c7a-8b1e-6a4f3a0d9c21")
                    UUID subjectId,
            @BeanParam @Valid PageQuery query) {
        if (visibility.stream().anyMatch(rule -> rule.hides(subjectId))) {
            return new Page<>(List.of(), null);
        }
        var after = query.cursor().map(Cursor::after).orElse(BEFORE_ALL);
        var rows = lines.bySubject(subjectId, after, query.limit() + 1).stream()
                .map(StoredLine::line)
                .toList();
        return Page.of(rows, query.limit(), RecordedLine::id).map(AuditLineView::of);
    }
}
