package id.lindung.casework.work.api;

import static id.lindung.identity.Roles.ADMINISTRATION_OFFICER;
import static id.lindung.identity.Roles.CASE_MANAGER;
import static id.lindung.identity.Roles.COMPANION;
import static id.lindung.identity.Roles.COUNSELLOR;
import static id.lindung.identity.Roles.SECRETARY;
import static id.lindung.identity.Roles.SUPERVISOR;

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

/** What is done for a victim until her file is closed (pulang-pisau-direct-crisis, steps 12 and 13). */
@Path("/v1/case-files/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Case work", description = "What is done for a victim, step by step.")
@RunOnVirtualThread
public class AftercareResource {

    private static final String KEY = "Names this request, so that repeating it has no second effect.";
    private static final String RECORDED = "Recorded, now or by the first request with this key.";
    private static final String CLOSED = "The file is closed, or the first request with this key still runs.";

    private final Recording recording;

    AftercareResource(Recording recording) {
        this.recording = recording;
    }

    @POST
    @Path("monitoring-visits")
    @RolesAllowed({COMPANION, CASE_MANAGER})
    @Operation(
            operationId = "recordMonitoringVisit",
            summary = "Record a visit",
            description = "Goes on after a withdrawal: she must be safe.")
    @APIResponse(
            responseCode = "201",
            description = RECORDED,
            content = @Content(schema = @Schema(implementation = WorkRecordView.class)))
    @APIResponse(responseCode = "409", description = CLOSED)
    public RestResponse<WorkRecordView> monitoringVisit(
            @PathParam("id") UUID id,
            @Parameter(description = KEY, required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @NotNull @Valid MonitoringVisitRequest body) {
        return recording.take(id, key, body);
    }

    @POST
    @Path("monitoring-conclusion")
    @RolesAllowed({COMPANION, CASE_MANAGER})
    @Operation(operationId = "recordMonitoringConclusion", summary = "Record that monitoring has ended")
    @APIResponse(
            responseCode = "201",
            description = RECORDED,
            content = @Content(schema = @Schema(implementation = WorkRecordView.class)))
    @APIResponse(responseCode = "409", description = "It has been recorded, or the file is closed.")
    public RestResponse<WorkRecordView> monitoringConclusion(
            @PathParam("id") UUID id,
            @Parameter(description = KEY, required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @NotNull @Valid MonitoringConclusionRequest body) {
        return recording.take(id, key, body);
    }

    @POST
    @Path("documentation")
    @RolesAllowed({ADMINISTRATION_OFFICER, SECRETARY})
    @Operation(operationId = "recordDocumentation", summary = "Record that the handling is documented")
    @APIResponse(
            responseCode = "201",
            description = RECORDED,
            content = @Content(schema = @Schema(implementation = WorkRecordView.class)))
    @APIResponse(responseCode = "409", description = "It has been recorded, or the file is closed.")
    public RestResponse<WorkRecordView> documentation(
            @PathParam("id") UUID id,
            @Parameter(description = KEY, required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @NotNull @Valid DocumentationRequest body) {
        return recording.take(id, key, body);
    }

    @POST
    @Path("contact-attempts")
    @RolesAllowed({COMPANION, COUNSELLOR, CASE_MANAGER})
    @Operation(
            operationId = "recordContactAttempt",
            summary = "Record an attempt to reach her",
            description = "A file closes for lost contact after three, and never by itself.")
    @APIResponse(
            responseCode = "201",
            description = RECORDED,
            content = @Content(schema = @Schema(implementation = WorkRecordView.class)))
    @APIResponse(responseCode = "409", description = CLOSED)
    public RestResponse<WorkRecordView> contactAttempt(
            @PathParam("id") UUID id,
            @Parameter(description = KEY, required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @NotNull @Valid ContactAttemptRequest body) {
        return recording.take(id, key, body);
    }

    @POST
    @Path("private-talks")
    @RolesAllowed({COMPANION, COUNSELLOR, CASE_MANAGER})
    @Operation(
            operationId = "recordPrivateTalk",
            summary = "Record a talk with her alone",
            description = "Without one a file whose agreement was withdrawn does not close.")
    @APIResponse(
            responseCode = "201",
            description = RECORDED,
            content = @Content(schema = @Schema(implementation = WorkRecordView.class)))
    @APIResponse(responseCode = "409", description = CLOSED)
    public RestResponse<WorkRecordView> privateTalk(
            @PathParam("id") UUID id,
            @Parameter(description = KEY, required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @NotNull @Valid PrivateTalkRequest body) {
        return recording.take(id, key, body);
    }

    @POST
    @Path("endings")
    @RolesAllowed({CASE_MANAGER, SUPERVISOR})
    @Operation(
            operationId = "recordEnding",
            summary = "Record that the work ends early",
            description =
                    "She died, another unit goes on, or contact is lost after three attempts in vain. The run goes to its documentation; the file is closed by a request of its own.")
    @APIResponse(
            responseCode = "201",
            description = RECORDED,
            content = @Content(schema = @Schema(implementation = WorkRecordView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "The file is closed, the first request with this key still runs, or more attempts are needed.")
    public RestResponse<WorkRecordView> ending(
            @PathParam("id") UUID id,
            @Parameter(description = KEY, required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @NotNull @Valid EndingRequest body) {
        return recording.take(id, key, body);
    }
}
