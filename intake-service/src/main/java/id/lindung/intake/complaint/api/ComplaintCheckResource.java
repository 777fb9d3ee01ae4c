package id.lindung.intake.complaint.api;

import static id.lindung.identity.Roles.ADMINISTRATION_OFFICER;
import static id.lindung.identity.Roles.CASE_MANAGER;
import static id.lindung.identity.Roles.CHAIR;
import static id.lindung.identity.Roles.COMPANION;
import static id.lindung.identity.Roles.COUNSELLOR;
import static id.lindung.identity.Roles.DIVISION_HEAD;
import static id.lindung.identity.Roles.HEAD_OF_OFFICE;
import static id.lindung.identity.Roles.SUPERVISOR;

import id.lindung.intake.complaint.app.Move;
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

/** What a complaint says is checked, studied and asked about (barito-utara-indirect, 3 to 9). */
@Path("/v1/complaints/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Complaints")
public class ComplaintCheckResource {

    private final Moving moving;

    ComplaintCheckResource(Moving moving) {
        this.moving = moving;
    }

    @POST
    @Path("verification")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({COMPANION, CASE_MANAGER, COUNSELLOR, SUPERVISOR})
    @Operation(
            operationId = "verifyComplaint",
            summary = "Verify a complaint",
            description =
                    "Its content was checked and the centre takes it up. Nothing waits for it: the case files are open already.")
    @APIResponse(
            responseCode = "200",
            description = "Verified.",
            headers = {
                @Header(name = "ETag", description = Moving.ETAG, schema = @Schema(implementation = String.class)),
                @Header(
                        name = IdempotencyKey.REPLAYED_HEADER,
                        description = Moving.REPLAYED,
                        schema = @Schema(implementation = Boolean.class))
            },
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public RestResponse<ComplaintView> verify(
            @PathParam("id") UUID id,
            @Parameter(description = Moving.KEY, required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable
                    String key,
            @Parameter(description = Moving.IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        return moving.take(id, key, ifMatch, new Move.Verify());
    }

    @POST
    @Path("officer-assignment")
    @RolesAllowed({SUPERVISOR, DIVISION_HEAD, CHAIR, HEAD_OF_OFFICE})
    @Operation(
            operationId = "assignComplaintOfficer",
            summary = "Name who is to identify what a complaint is about",
            description = "One of the staff, by their token subject; nobody who is shut out of the case.")
    @APIResponse(
            responseCode = "200",
            description = "Assigned.",
            headers = {
                @Header(name = "ETag", description = Moving.ETAG, schema = @Schema(implementation = String.class)),
                @Header(
                        name = IdempotencyKey.REPLAYED_HEADER,
                        description = Moving.REPLAYED,
                        schema = @Schema(implementation = Boolean.class))
            },
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public RestResponse<ComplaintView> assign(
            @PathParam("id") UUID id,
            @Parameter(description = Moving.KEY, required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable
                    String key,
            @Parameter(description = Moving.IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = OfficerAssignmentRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "officer",
                                                            value = "{ \"officer\": \"pendamping-2\" }")))
                    @NotNull
                    @Valid
                    OfficerAssignmentRequest body) {
        return moving.take(id, key, ifMatch, body.toMove());
    }

    @POST
    @Path("advice")
    @RolesAllowed({ADMINISTRATION_OFFICER, COMPANION, CASE_MANAGER, COUNSELLOR, SUPERVISOR})
    @Operation(
            operationId = "adviseOnComplaint",
            summary = "Note what was advised or judged of a letter",
            description = "Moves nothing and lets nobody contact the victim.")
    @APIResponse(
            responseCode = "200",
            description = "Noted.",
            headers = {
                @Header(name = "ETag", description = Moving.ETAG, schema = @Schema(implementation = String.class)),
                @Header(
                        name = IdempotencyKey.REPLAYED_HEADER,
                        description = Moving.REPLAYED,
                        schema = @Schema(implementation = Boolean.class))
            },
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public RestResponse<ComplaintView> advise(
            @PathParam("id") UUID id,
            @Parameter(description = Moving.KEY, required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable
                    String key,
            @Parameter(description = Moving.IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = AdviceRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "services",
                                                            value = "{ \"advice\": \"services-explained\" }")))
                    @NotNull
                    @Valid
                    AdviceRequest body) {
        return moving.take(id, key, ifMatch, body.toMove());
    }

    @POST
    @Path("study")
    @RolesAllowed({COMPANION, CASE_MANAGER, COUNSELLOR, SUPERVISOR})
    @Operation(
            operationId = "studyComplaint",
            summary = "Say what studying a complaint came to",
            description = "Its words, and what they ask for, are clear or not. What is unclear is asked next.")
    @APIResponse(
            responseCode = "200",
            description = "Studied.",
            headers = {
                @Header(name = "ETag", description = Moving.ETAG, schema = @Schema(implementation = String.class)),
                @Header(
                        name = IdempotencyKey.REPLAYED_HEADER,
                        description = Moving.REPLAYED,
                        schema = @Schema(implementation = Boolean.class))
            },
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public RestResponse<ComplaintView> study(
            @PathParam("id") UUID id,
            @Parameter(description = Moving.KEY, required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable
                    String key,
            @Parameter(description = Moving.IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = StudyRequest.class),
                                            examples = @ExampleObject(name = "clear", value = "{ \"clear\": false }")))
                    @NotNull
                    @Valid
                    StudyRequest body) {
        return moving.take(id, key, ifMatch, body.toMove());
    }

    @POST
    @Path("clarification-question")
    @RolesAllowed({ADMINISTRATION_OFFICER, COMPANION, CASE_MANAGER, COUNSELLOR, SUPERVISOR})
    @Operation(
            operationId = "askClarification",
            summary = "Ask what is unclear in a complaint",
            description = "The question is kept encrypted and read with the narrative. One question is open at a time.")
    @APIResponse(
            responseCode = "200",
            description = "Needs clarification.",
            headers = {
                @Header(name = "ETag", description = Moving.ETAG, schema = @Schema(implementation = String.class)),
                @Header(
                        name = IdempotencyKey.REPLAYED_HEADER,
                        description = Moving.REPLAYED,
                        schema = @Schema(implementation = Boolean.class))
            },
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public RestResponse<ComplaintView> askClarification(
            @PathParam("id") UUID id,
            @Parameter(description = Moving.KEY, required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable
                    String key,
            @Parameter(description = Moving.IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ClarificationQuestionRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "question",
                                                            value = "{ \"question\": \"Kapan kejadian terakhir?\" }")))
                    @NotNull
                    @Valid
                    ClarificationQuestionRequest body) {
        return moving.take(id, key, ifMatch, body.toMove());
    }

    @POST
    @Path("clarification")
    @RolesAllowed({ADMINISTRATION_OFFICER, COMPANION, CASE_MANAGER, COUNSELLOR, SUPERVISOR})
    @Operation(
            operationId = "clarifyComplaint",
            summary = "Answer the open question",
            description =
                    "The answer is kept encrypted and read with the narrative. With it the complaint is verified.")
    @APIResponse(
            responseCode = "200",
            description = "Verified.",
            headers = {
                @Header(name = "ETag", description = Moving.ETAG, schema = @Schema(implementation = String.class)),
                @Header(
                        name = IdempotencyKey.REPLAYED_HEADER,
                        description = Moving.REPLAYED,
                        schema = @Schema(implementation = Boolean.class))
            },
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public RestResponse<ComplaintView> clarify(
            @PathParam("id") UUID id,
            @Parameter(description = Moving.KEY, required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable
                    String key,
            @Parameter(description = Moving.IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ClarificationRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "answer",
                                                            value =
                                                                    "{ \"answer\": \"Kejadian terakhir pada akhir pekan lalu.\" }")))
                    @NotNull
                    @Valid
                    ClarificationRequest body) {
        return moving.take(id, key, ifMatch, body.toMove());
    }
}
