package id.lindung.casework.sop.api;

import static id.lindung.identity.Roles.ADMINISTRATION_OFFICER;
import static id.lindung.identity.Roles.CASE_MANAGER;
import static id.lindung.identity.Roles.CHAIR;
import static id.lindung.identity.Roles.COMPANION;
import static id.lindung.identity.Roles.COUNSELLOR;
import static id.lindung.identity.Roles.DIVISION_HEAD;
import static id.lindung.identity.Roles.HEAD_OF_OFFICE;
import static id.lindung.identity.Roles.SECRETARY;
import static id.lindung.identity.Roles.SUPERVISOR;

import id.lindung.casework.sop.app.ReadWorklist;
import id.lindung.problem.Page;
import id.lindung.problem.PageQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What waits, for a role or a person: the step at which each open run of the unit stands. */
@Path("/v1/worklist")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Procedures")
@RolesAllowed({
    COMPANION,
    CASE_MANAGER,
    COUNSELLOR,
    SUPERVISOR,
    ADMINISTRATION_OFFICER,
    CHAIR,
    SECRETARY,
    HEAD_OF_OFFICE,
    DIVISION_HEAD
})
@RunOnVirtualThread
public class WorklistResource {

    private final ReadWorklist readWorklist;

    WorklistResource(ReadWorklist readWorklist) {
        this.readWorklist = readWorklist;
    }

    @GET
    @Operation(operationId = "readWorklist", summary = "List the steps that wait; whoever came first stands first")
    public Page<WorklistItemView> list(
            @BeanParam @Valid PageQuery page,
            @QueryParam("role")
                    @Pattern(
                            regexp =
                                    "administration-officer|companion|case-manager|counsellor|supervisor|division-head|chair|secretary|head-of-office",
                            message = "choice")
                    @Parameter(
                            description = "Only steps that this role may complete.",
                            schema = @Schema(implementation = String.class, examples = "companion"))
                    @Nullable
                    String role,
            @QueryParam("assignee")
                    @Pattern(regexp = "me", message = "choice")
                    @Parameter(
                            description = "`me`: only what the caller has on their own list.",
                            schema = @Schema(implementation = String.class, examples = "me"))
                    @Nullable
                    String assignee,
            @QueryParam("overdue")
                    @Pattern(regexp = "true|false", message = "choice")
                    @Parameter(
                            description = "`true`: only what is past its due time.",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    @Nullable
                    String overdue) {
        return readWorklist
                .page(
                        Optional.ofNullable(role),
                        assignee != null,
                        Boolean.parseBoolean(overdue),
                        page.cursor(),
                        page.limit())
                .map(WorklistItemView::of);
    }
}
