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

import id.lindung.casework.sop.app.MoveSopRun;
import id.lindung.problem.EntityTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
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

/** Has an open case file go on by another version of a procedure. */
@Path("/v1/case-files/{id}/sop-run/moves")
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
    DIVISION_HEAD
})
@RunOnVirtualThread
public class SopRunMoveResource {

    private final MoveSopRun moveSopRun;

    SopRunMoveResource(MoveSopRun moveSopRun) {
        this.moveSopRun = moveSopRun;
    }

    /** All of them. */
    @Schema(name = "SopRunMoves")
    public record MovesView(List<RunMoveView> items) {}

    @GET
    @Operation(
            operationId = "listSopRunMoves",
            summary = "List how a case file went on by other versions, oldest first")
    public MovesView list(@PathParam("id") UUID id) {
        return new MovesView(moveSopRun.of(id).stream().map(RunMoveView::of).toList());
    }

    @POST
    @RolesAllowed({SUPERVISOR, HEAD_OF_OFFICE})
    @Operation(
            operationId = "moveSopRun",
            summary = "Have an open case file go on by another version",
            description =
                    "Each step that was begun or is over is mapped to one of the new version, or to nothing. What was done"
                            + " stays done, clocks that run go on by the new version's standard, what is mapped to nothing"
                            + " stays in the history. The run that is left ends as `moved`; one begins in its place.")
    @APIResponse(
            responseCode = "200",
            description = "Moved: the run that goes on.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The new run's version, for If-Match.",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = SopRunView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The run has ended, a crisis interrupts it, or it walks that version already.")
    @APIResponse(
            responseCode = "422",
            description = "There is no such version, or the steps cannot go on so; each line at fault is named.")
    public RestResponse<SopRunView> move(
            @PathParam("id") UUID id,
            @Parameter(description = "The run's ETag as the caller saw it.", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = MoveRunRequest.class),
                                            examples = @ExampleObject(name = "version 2", value = SopExamples.MOVE)))
                    @NotNull
                    @Valid
                    MoveRunRequest body) {
        var moved = moveSopRun.handle(body.toCommand(id, ifMatch));
        return RestResponse.ResponseBuilder.ok(SopRunView.of(moved))
                .header(HttpHeaders.ETAG, new EntityTag(moved.run().version()).header())
                .build();
    }
}
