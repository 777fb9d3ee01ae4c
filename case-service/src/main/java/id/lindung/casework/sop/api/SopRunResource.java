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

import id.lindung.casework.sop.app.AssignSopRun;
import id.lindung.casework.sop.app.CompleteStep;
import id.lindung.casework.sop.app.DiscloseEvidence;
import id.lindung.casework.sop.app.ExtendStay;
import id.lindung.casework.sop.app.PauseStep;
import id.lindung.casework.sop.app.ReadSopRun;
import id.lindung.casework.sop.app.RunReading;
import id.lindung.problem.EntityTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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

/** How a case file walks its procedure. Most steps complete by what happens elsewhere; a person completes the rest. */
@Path("/v1/case-files/{id}/sop-run")
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
public class SopRunResource {

    private static final String ETAG = "The run's version, for If-Match.";
    private static final String IF_MATCH = "The run's ETag as the caller saw it.";
    private static final String NOT_FOUND =
            "No such file or step, or none that this caller may know of; or the file walks no procedure.";
    private static final String STALE = "Somebody or something else moved the run meanwhile.";
    private static final String UNSEEN = "If-Match is missing.";
    private static final String FORBIDDEN_MOVE = "The run has ended, or the step's state does not allow it.";

    private final ReadSopRun readSopRun;
    private final CompleteStep completeStep;
    private final PauseStep pauseStep;
    private final ExtendStay extendStay;
    private final AssignSopRun assignSopRun;
    private final DiscloseEvidence discloseEvidence;

    SopRunResource(
            ReadSopRun readSopRun,
            CompleteStep completeStep,
            PauseStep pauseStep,
            ExtendStay extendStay,
            AssignSopRun assignSopRun,
            DiscloseEvidence discloseEvidence) {
        this.readSopRun = readSopRun;
        this.completeStep = completeStep;
        this.pauseStep = pauseStep;
        this.extendStay = extendStay;
        this.assignSopRun = assignSopRun;
        this.discloseEvidence = discloseEvidence;
    }

    @GET
    @Operation(operationId = "readSopRun", summary = "Read how far a case file has come in its procedure")
    @APIResponse(
            responseCode = "200",
            description = "Every step with where it stands, what it wants, when it is due, and the rulings in force.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = SopRunView.class)))
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    public RestResponse<SopRunView> read(@PathParam("id") UUID id) {
        return shown(readSopRun.of(id));
    }

    @POST
    @Path("steps/{step}/completion")
    @Operation(
            operationId = "completeSopStep",
            summary = "Complete a step by hand, with evidence",
            description = "For whoever performs the step, or acts for them. A step before its turn wants a reason.")
    @APIResponse(
            responseCode = "200",
            description = "Completed; the run has gone on.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = SopRunView.class)))
    @APIResponse(responseCode = "403", description = "The step is another role's.")
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    @APIResponse(
            responseCode = "409",
            description =
                    FORBIDDEN_MOVE + " Or it has not begun and no reason is given, or it has a request of its own.")
    @APIResponse(responseCode = "412", description = STALE)
    @APIResponse(responseCode = "422", description = "The outcome or the time does not fit.")
    @APIResponse(responseCode = "428", description = UNSEEN)
    public RestResponse<SopRunView> complete(
            @PathParam("id") UUID id,
            @PathParam("step") String step,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CompleteStepRequest.class),
                                            examples = {
                                                @ExampleObject(name = "escorted", value = SopExamples.COMPLETE),
                                                @ExampleObject(
                                                        name = "before its turn",
                                                        value = SopExamples.COMPLETE_OUT_OF_ORDER)
                                            }))
                    @NotNull
                    @Valid
                    CompleteStepRequest body) {
        return shown(completeStep.handle(body.toCommand(id, step, ifMatch)));
    }

    @POST
    @Path("steps/{step}/pause")
    @Operation(
            operationId = "pauseSopStep",
            summary = "Stop a step's clock",
            description = "For whoever performs the step, acts for them, or supervises.")
    @APIResponse(
            responseCode = "200",
            description = "Paused.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = SopRunView.class)))
    @APIResponse(responseCode = "403", description = "The step is another role's.")
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    @APIResponse(responseCode = "409", description = FORBIDDEN_MOVE)
    @APIResponse(responseCode = "412", description = STALE)
    @APIResponse(responseCode = "428", description = UNSEEN)
    public RestResponse<SopRunView> pause(
            @PathParam("id") UUID id,
            @PathParam("step") String step,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = PauseStepRequest.class),
                                            examples = @ExampleObject(name = "rest", value = SopExamples.PAUSE)))
                    @NotNull
                    @Valid
                    PauseStepRequest body) {
        return shown(pauseStep.pause(id, step, ifMatch, body.reason()));
    }

    @POST
    @Path("steps/{step}/resumption")
    @Operation(
            operationId = "resumeSopStep",
            summary = "Have a step's clock run again",
            description = "What was left of its time is left now.")
    @APIResponse(
            responseCode = "200",
            description = "Runs again.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = SopRunView.class)))
    @APIResponse(responseCode = "403", description = "The step is another role's.")
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    @APIResponse(responseCode = "409", description = FORBIDDEN_MOVE)
    @APIResponse(responseCode = "412", description = STALE)
    @APIResponse(responseCode = "428", description = UNSEEN)
    public RestResponse<SopRunView> resume(
            @PathParam("id") UUID id,
            @PathParam("step") String step,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        return shown(pauseStep.resume(id, step, ifMatch));
    }

    @POST
    @Path("steps/{step}/extension")
    @RolesAllowed({CASE_MANAGER, COMPANION, COUNSELLOR, SUPERVISOR, CHAIR, SECRETARY, DIVISION_HEAD, HEAD_OF_OFFICE})
    @Operation(
            operationId = "extendStay",
            summary = "Have a stay go on longer",
            description = "For those whom the procedure lets extend it.")
    @APIResponse(
            responseCode = "200",
            description = "Extended.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = SopRunView.class)))
    @APIResponse(responseCode = "403", description = "The procedure lets others extend it.")
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    @APIResponse(responseCode = "409", description = FORBIDDEN_MOVE)
    @APIResponse(responseCode = "412", description = STALE)
    @APIResponse(responseCode = "422", description = "It is no stay that may be extended, or would not become longer.")
    @APIResponse(responseCode = "428", description = UNSEEN)
    public RestResponse<SopRunView> extend(
            @PathParam("id") UUID id,
            @PathParam("step") String step,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @NotNull @Valid ExtendStayRequest body) {
        return shown(extendStay.handle(id, step, ifMatch, body.until()));
    }

    @PUT
    @Path("assignee")
    @RolesAllowed({CASE_MANAGER, SUPERVISOR, CHAIR, SECRETARY, DIVISION_HEAD, HEAD_OF_OFFICE})
    @Operation(operationId = "assignSopRun", summary = "Put a case file, or one step of it, on somebody's own worklist")
    @APIResponse(
            responseCode = "200",
            description = "Assigned.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = SopRunView.class)))
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    @APIResponse(responseCode = "409", description = "The run has ended, or the step is over.")
    @APIResponse(responseCode = "412", description = STALE)
    @APIResponse(responseCode = "428", description = UNSEEN)
    public RestResponse<SopRunView> assign(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = AssignRequest.class),
                                            examples = @ExampleObject(name = "step", value = SopExamples.ASSIGN)))
                    @NotNull
                    @Valid
                    AssignRequest body) {
        return shown(assignSopRun.handle(id, body.step(), body.assignee(), ifMatch));
    }

    @POST
    @Path("steps/{step}/evidence-disclosures")
    @Operation(
            operationId = "discloseStepEvidence",
            summary = "Read what somebody gave when completing a step by hand",
            description = "Each reading stands on the disclosure log.")
    @APIResponse(
            responseCode = "200",
            description = "The evidence.",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    @APIResponse(responseCode = "404", description = "No such file or step, or it was completed by a fact or not yet.")
    public EvidenceView disclose(
            @PathParam("id") UUID id,
            @PathParam("step") String step,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = DiscloseEvidenceRequest.class),
                                            examples =
                                                    @ExampleObject(name = "supervision", value = SopExamples.DISCLOSE)))
                    @NotNull
                    @Valid
                    DiscloseEvidenceRequest body) {
        return EvidenceView.of(discloseEvidence.handle(id, step, body.purpose()));
    }

    private static RestResponse<SopRunView> shown(RunReading reading) {
        return RestResponse.ResponseBuilder.ok(SopRunView.of(reading))
                .header(HttpHeaders.ETAG, new EntityTag(reading.run().version()).header())
                .build();
    }
}
