package id.lindung.casework.work.api;

import static id.lindung.identity.Roles.CASE_MANAGER;
import static id.lindung.identity.Roles.CHAIR;
import static id.lindung.identity.Roles.COMPANION;
import static id.lindung.identity.Roles.COUNSELLOR;
import static id.lindung.identity.Roles.DIVISION_HEAD;
import static id.lindung.identity.Roles.HEAD_OF_OFFICE;
import static id.lindung.identity.Roles.SECRETARY;

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

/** What is done for a victim in a crisis (pulang-pisau-direct-crisis, steps 2 to 6); the letter of step 4 is referral's. */
@Path("/v1/case-files/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Case work", description = "What is done for a victim, step by step.")
@RunOnVirtualThread
public class CrisisWorkResource {

    private static final String KEY = "Names this request, so that repeating it has no second effect.";
    private static final String RECORDED = "Recorded, now or by the first request with this key.";
    private static final String CLOSED = "The file is closed, or the first request with this key still runs.";

    private final Recording recording;

    CrisisWorkResource(Recording recording) {
        this.recording = recording;
    }

    @POST
    @Path("brief-screenings")
    @RolesAllowed({COMPANION, CASE_MANAGER})
    @Operation(operationId = "recordBriefScreening", summary = "Record a brief screening")
    @APIResponse(
            responseCode = "201",
            description = RECORDED,
            content = @Content(schema = @Schema(implementation = WorkRecordView.class)))
    @APIResponse(responseCode = "409", description = CLOSED)
    public RestResponse<WorkRecordView> briefScreening(
            @PathParam("id") UUID id,
            @Parameter(description = KEY, required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @NotNull @Valid BriefScreeningRequest body) {
        return recording.take(id, key, body);
    }

    @POST
    @Path("dispositions")
    @RolesAllowed({CHAIR, SECRETARY, DIVISION_HEAD, HEAD_OF_OFFICE})
    @Operation(
            operationId = "recordDisposition",
            summary = "Decide where she is brought, and how soon",
            description =
                    "The chair's part; secretary or division head act for an absent chair. Where the chair is excluded from the case it is the head of office's alone.")
    @APIResponse(
            responseCode = "201",
            description = RECORDED,
            content = @Content(schema = @Schema(implementation = WorkRecordView.class)))
    @APIResponse(responseCode = "409", description = CLOSED)
    public RestResponse<WorkRecordView> disposition(
            @PathParam("id") UUID id,
            @Parameter(description = KEY, required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @NotNull @Valid DispositionRequest body) {
        return recording.take(id, key, body);
    }

    @POST
    @Path("escorts")
    @RolesAllowed({COMPANION, CASE_MANAGER})
    @Operation(operationId = "recordEscort", summary = "Record that she was brought to a safe place")
    @APIResponse(
            responseCode = "201",
            description = RECORDED,
            content = @Content(schema = @Schema(implementation = WorkRecordView.class)))
    @APIResponse(responseCode = "409", description = CLOSED)
    public RestResponse<WorkRecordView> escort(
            @PathParam("id") UUID id,
            @Parameter(description = KEY, required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @NotNull @Valid EscortRequest body) {
        return recording.take(id, key, body);
    }

    @POST
    @Path("safety-observations")
    @RolesAllowed({COMPANION, COUNSELLOR})
    @Operation(
            operationId = "recordSafetyObservation",
            summary = "Record how safe she is",
            description = "Repeated until she is safe, and at ease to speak.")
    @APIResponse(
            responseCode = "201",
            description = RECORDED,
            content = @Content(schema = @Schema(implementation = WorkRecordView.class)))
    @APIResponse(responseCode = "409", description = CLOSED)
    public RestResponse<WorkRecordView> safetyObservation(
            @PathParam("id") UUID id,
            @Parameter(description = KEY, required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @NotNull @Valid SafetyObservationRequest body) {
        return recording.take(id, key, body);
    }

    @POST
    @Path("guardian-requests")
    @RolesAllowed({COMPANION, COUNSELLOR, CASE_MANAGER})
    @Operation(
            operationId = "recordGuardianRequest",
            summary = "Record that a guardian is asked for",
            description = "For a child none of whose own guardians is safe.")
    @APIResponse(
            responseCode = "201",
            description = RECORDED,
            content = @Content(schema = @Schema(implementation = WorkRecordView.class)))
    @APIResponse(responseCode = "409", description = CLOSED)
    public RestResponse<WorkRecordView> guardianRequest(
            @PathParam("id") UUID id,
            @Parameter(description = KEY, required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @NotNull @Valid GuardianRequestRequest body) {
        return recording.take(id, key, body);
    }

    @POST
    @Path("crises")
    @RolesAllowed({COMPANION, CASE_MANAGER, COUNSELLOR})
    @Operation(
            operationId = "recordCrisis",
            summary = "Record that a crisis began",
            description =
                    "Where the procedure has steps for a crisis they go before all others, and the run then returns to where it stood.")
    @APIResponse(
            responseCode = "201",
            description = RECORDED,
            content = @Content(schema = @Schema(implementation = WorkRecordView.class)))
    @APIResponse(responseCode = "409", description = CLOSED)
    public RestResponse<WorkRecordView> crisis(
            @PathParam("id") UUID id,
            @Parameter(description = KEY, required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @NotNull @Valid CrisisRequest body) {
        return recording.take(id, key, body);
    }
}
