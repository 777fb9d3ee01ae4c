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

/** What becomes of a complaint. */
@Path("/v1/complaints/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Complaints")
public class ComplaintOutcomeResource {

    private final Moving moving;

    ComplaintOutcomeResource(Moving moving) {
        this.moving = moving;
    }

    @POST
    @Path("follow-up")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({COMPANION, CASE_MANAGER, COUNSELLOR, SUPERVISOR})
    @Operation(
            operationId = "followUpComplaint",
            summary = "Say that the handling of a complaint began",
            description = "A signed service agreement and a referral sent say it by themselves.")
    @APIResponse(
            responseCode = "200",
            description = "Followed up.",
            headers = {
                @Header(name = "ETag", description = Moving.ETAG, schema = @Schema(implementation = String.class)),
                @Header(
                        name = IdempotencyKey.REPLAYED_HEADER,
                        description = Moving.REPLAYED,
                        schema = @Schema(implementation = Boolean.class))
            },
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public RestResponse<ComplaintView> followUp(
            @PathParam("id") UUID id,
            @Parameter(description = Moving.KEY, required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable
                    String key,
            @Parameter(description = Moving.IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        return moving.take(id, key, ifMatch, new Move.FollowUp());
    }

    @POST
    @Path("transfer")
    @RolesAllowed({SUPERVISOR, DIVISION_HEAD, CHAIR, HEAD_OF_OFFICE})
    @Operation(
            operationId = "transferComplaint",
            summary = "Hand a complaint to another unit",
            description = "On record here. Nothing about her leaves by it.")
    @APIResponse(
            responseCode = "200",
            description = "Transferred.",
            headers = {
                @Header(name = "ETag", description = Moving.ETAG, schema = @Schema(implementation = String.class)),
                @Header(
                        name = IdempotencyKey.REPLAYED_HEADER,
                        description = Moving.REPLAYED,
                        schema = @Schema(implementation = Boolean.class))
            },
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public RestResponse<ComplaintView> transfer(
            @PathParam("id") UUID id,
            @Parameter(description = Moving.KEY, required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable
                    String key,
            @Parameter(description = Moving.IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ComplaintTransferRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "transfer",
                                                            value = "{ \"toUnit\": \"62.05\" }")))
                    @NotNull
                    @Valid
                    ComplaintTransferRequest body) {
        return moving.take(id, key, ifMatch, body.toMove());
    }

    @POST
    @Path("withdrawal")
    @RolesAllowed({ADMINISTRATION_OFFICER, COMPANION, CASE_MANAGER, COUNSELLOR, SUPERVISOR})
    @Operation(
            operationId = "withdrawComplaint",
            summary = "Take a complaint back for whoever told it",
            description = "The case files of its victims go on, and so does what keeps them safe.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn.",
            headers = {
                @Header(name = "ETag", description = Moving.ETAG, schema = @Schema(implementation = String.class)),
                @Header(
                        name = IdempotencyKey.REPLAYED_HEADER,
                        description = Moving.REPLAYED,
                        schema = @Schema(implementation = Boolean.class))
            },
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public RestResponse<ComplaintView> withdraw(
            @PathParam("id") UUID id,
            @Parameter(description = Moving.KEY, required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable
                    String key,
            @Parameter(description = Moving.IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ComplaintWithdrawalRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "withdrawal",
                                                            value = "{ \"privateTalk\": true }")))
                    @NotNull
                    @Valid
                    ComplaintWithdrawalRequest body) {
        return moving.take(id, key, ifMatch, body.toMove());
    }

    @POST
    @Path("duplicate-mark")
    @RolesAllowed({ADMINISTRATION_OFFICER, CASE_MANAGER, SUPERVISOR})
    @Operation(
            operationId = "markComplaintDuplicate",
            summary = "Mark a complaint as telling what another one tells",
            description = "No file is closed or merged by it.")
    @APIResponse(
            responseCode = "200",
            description = "Marked.",
            headers = {
                @Header(name = "ETag", description = Moving.ETAG, schema = @Schema(implementation = String.class)),
                @Header(
                        name = IdempotencyKey.REPLAYED_HEADER,
                        description = Moving.REPLAYED,
                        schema = @Schema(implementation = Boolean.class))
            },
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public RestResponse<ComplaintView> markDuplicate(
            @PathParam("id") UUID id,
            @Parameter(description = Moving.KEY, required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable
                    String key,
            @Parameter(description = Moving.IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = DuplicateMarkRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "duplicate",
                                                            value =
                                                                    "{ \"duplicateOf\": \"019aa9c2-1a00-7000-8000-000000000002\" }")))
                    @NotNull
                    @Valid
                    DuplicateMarkRequest body) {
        return moving.take(id, key, ifMatch, body.toMove());
    }
}
