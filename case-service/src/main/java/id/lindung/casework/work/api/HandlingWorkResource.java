package id.lindung.casework.work.api;

import static id.lindung.identity.Roles.CASE_MANAGER;
import static id.lindung.identity.Roles.COMPANION;
import static id.lindung.identity.Roles.COUNSELLOR;

import id.lindung.messaging.IdempotencyKey;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is done for a victim after the crisis (pulang-pisau-direct-crisis, steps 7 to 11). */
@Path("/v1/case-files/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Case work", description = "What is done for a victim, step by step.")
@RunOnVirtualThread
public class HandlingWorkResource {

    private static final String KEY = "Names this request, so that repeating it has no second effect.";
    private static final String RECORDED = "Recorded, now or by the first request with this key.";
    private static final String CLOSED = "The file is closed, or the first request with this key still runs.";

    private final Recording recording;

    HandlingWorkResource(Recording recording) {
        this.recording = recording;
    }

    @POST
    @Path("screenings")
    @RolesAllowed({COUNSELLOR, CASE_MANAGER})
    @Operation(operationId = "recordScreening", summary = "Record a screening")
    @APIResponse(
            responseCode = "201",
            description = RECORDED,
            content = @Content(schema = @Schema(implementation = WorkRecordView.class)))
    @APIResponse(responseCode = "409", description = CLOSED)
    public RestResponse<WorkRecordView> screening(
            @PathParam("id") UUID id,
            @Parameter(description = KEY, required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @NotNull @Valid ScreeningRequest body) {
        return recording.take(id, key, body);
    }

    @POST
    @Path("safety-plans")
    @RolesAllowed({COMPANION, COUNSELLOR, CASE_MANAGER})
    @Operation(operationId = "recordSafetyPlan", summary = "Record the safety plan of a victim who did not agree")
    @APIResponse(
            responseCode = "201",
            description = RECORDED,
            content = @Content(schema = @Schema(implementation = WorkRecordView.class)))
    @APIResponse(responseCode = "409", description = CLOSED)
    public RestResponse<WorkRecordView> safetyPlan(
            @PathParam("id") UUID id,
            @Parameter(description = KEY, required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @NotNull @Valid SafetyPlanRequest body) {
        return recording.take(id, key, body);
    }

    @POST
    @Path("interventions")
    @RolesAllowed({COUNSELLOR, COMPANION, CASE_MANAGER})
    @Operation(
            operationId = "recordIntervention",
            summary = "Record an intervention",
            description =
                    "Needs an agreement in force, or another ground. Mediation and negotiation are refused when any violence of the case is sexual: UU 12/2022 art. 23.")
    @APIResponse(
            responseCode = "201",
            description = RECORDED,
            content = @Content(schema = @Schema(implementation = WorkRecordView.class)))
    @APIResponse(responseCode = "409", description = "No agreement is in force, or the file is closed.")
    public RestResponse<WorkRecordView> intervention(
            @PathParam("id") UUID id,
            @Parameter(description = KEY, required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @NotNull @Valid InterventionRequest body) {
        return recording.take(id, key, body);
    }

    @POST
    @Path("interventions-conclusion")
    @RolesAllowed({COUNSELLOR, COMPANION, CASE_MANAGER})
    @Operation(operationId = "recordInterventionsConclusion", summary = "Record that the interventions have ended")
    @APIResponse(
            responseCode = "201",
            description = RECORDED,
            content = @Content(schema = @Schema(implementation = WorkRecordView.class)))
    @APIResponse(responseCode = "409", description = "It has been recorded, or the file is closed.")
    public RestResponse<WorkRecordView> interventionsConclusion(
            @PathParam("id") UUID id,
            @Parameter(description = KEY, required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @NotNull @Valid InterventionsConclusionRequest body) {
        return recording.take(id, key, body);
    }

    @POST
    @Path("final-reports")
    @RolesAllowed(CASE_MANAGER)
    @Operation(operationId = "recordFinalReport", summary = "Record the final report")
    @APIResponse(
            responseCode = "201",
            description = RECORDED,
            content = @Content(schema = @Schema(implementation = WorkRecordView.class)))
    @APIResponse(responseCode = "409", description = "It has been recorded, or the file is closed.")
    public RestResponse<WorkRecordView> finalReport(
            @PathParam("id") UUID id,
            @Parameter(description = KEY, required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @NotNull @Valid FinalReportRequest body) {
        return recording.take(id, key, body);
    }

    @POST
    @Path("needs-assessments")
    @RolesAllowed({COMPANION, CASE_MANAGER, COUNSELLOR})
    @Operation(
            operationId = "recordNeedsAssessment",
            summary = "Record what she needs",
            description = "Procedures refer her by these needs.")
    @APIResponse(
            responseCode = "201",
            description = RECORDED,
            content = @Content(schema = @Schema(implementation = WorkRecordView.class)))
    @APIResponse(responseCode = "409", description = CLOSED)
    public RestResponse<WorkRecordView> needsAssessment(
            @PathParam("id") UUID id,
            @Parameter(description = KEY, required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @NotNull @Valid NeedsAssessmentRequest body) {
        return recording.take(id, key, body);
    }
}
