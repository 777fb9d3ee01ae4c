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
import static id.lindung.identity.Roles.UNIT_ADMINISTRATOR;

import id.lindung.casework.sop.app.AssignProcedures;
import id.lindung.problem.EntityTag;
import id.lindung.problem.Page;
import id.lindung.problem.PageQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Which procedures a centre walks, for which complaints and from when on. */
@Path("/v1/sop-assignment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
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
    DIVISION_HEAD,
    UNIT_ADMINISTRATOR
})
@RunOnVirtualThread
public class SopAssignmentResource {

    private static final String ETAG = "How often the unit has decided, for If-Match.";

    private final AssignProcedures assignProcedures;

    SopAssignmentResource(AssignProcedures assignProcedures) {
        this.assignProcedures = assignProcedures;
    }

    @GET
    @Operation(
            operationId = "readSopAssignment",
            summary = "Read which procedures the unit walks",
            description = "Until it decides itself, what is shipped for it; its ETag is then \"0\".")
    @APIResponse(
            responseCode = "200",
            description = "As decided last.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = SopAssignmentBody.class),
                            examples = @ExampleObject(name = "two procedures", value = SopExamples.ASSIGNMENT)))
    public RestResponse<SopAssignmentBody> read() {
        return shown(assignProcedures.read());
    }

    @GET
    @Path("decisions")
    @Operation(
            operationId = "listSopDecisions",
            summary = "List what the unit has decided to walk, the newest first",
            description = "Who decided what, and when. Empty while it walks what is shipped for it.")
    public Page<SopDecisionView> decisions(@BeanParam @Valid PageQuery page) {
        return assignProcedures.decisions(page.cursor(), page.limit()).map(SopDecisionView::of);
    }

    @PUT
    @RolesAllowed(HEAD_OF_OFFICE)
    @Operation(
            operationId = "decideSopAssignment",
            summary = "Decide which procedures the unit walks",
            description =
                    "As a whole. Holds for case files opened from now on whose complaint was received on that day or"
                            + " later; open ones keep their version. Earlier decisions stay on record.")
    @APIResponse(
            responseCode = "200",
            description = "Decided.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = SopAssignmentBody.class),
                            examples = @ExampleObject(name = "two procedures", value = SopExamples.ASSIGNMENT)))
    @APIResponse(
            responseCode = "422",
            description = "A version is not published, or has no such ambiguity or reading; each place is named.")
    public RestResponse<SopAssignmentBody> decide(
            @Parameter(description = "The ETag that you last saw.", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = SopAssignmentBody.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "two procedures",
                                                            value = SopExamples.ASSIGNMENT)))
                    @NotNull
                    @Valid
                    SopAssignmentBody body) {
        return shown(assignProcedures.handle(ifMatch, body.toProcedures()));
    }

    private static RestResponse<SopAssignmentBody> shown(AssignProcedures.Assigned assigned) {
        return RestResponse.ResponseBuilder.ok(SopAssignmentBody.of(assigned.procedures()))
                .header(HttpHeaders.ETAG, new EntityTag(assigned.revision()).header())
                .build();
    }
}
