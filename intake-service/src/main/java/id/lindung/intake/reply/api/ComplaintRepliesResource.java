package id.lindung.intake.reply.api;

import static id.lindung.identity.Roles.ADMINISTRATION_OFFICER;
import static id.lindung.identity.Roles.CASE_MANAGER;
import static id.lindung.identity.Roles.CHAIR;
import static id.lindung.identity.Roles.COMPANION;
import static id.lindung.identity.Roles.COUNSELLOR;
import static id.lindung.identity.Roles.DIVISION_HEAD;
import static id.lindung.identity.Roles.HEAD_OF_OFFICE;
import static id.lindung.identity.Roles.SECRETARY;
import static id.lindung.identity.Roles.SUPERVISOR;

import id.lindung.intake.reply.app.DraftReply;
import id.lindung.intake.reply.app.ReadReplies;
import id.lindung.messaging.IdempotencyKey;
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
import java.net.URI;
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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Replies to one complaint. */
@Path("/v1/complaints/{id}/reply-letters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Reply letters",
        description = "What a centre answers to whoever told a complaint; it says nothing about the victim.")
public class ComplaintRepliesResource {

    private final DraftReply draftReply;
    private final ReadReplies readReplies;

    ComplaintRepliesResource(DraftReply draftReply, ReadReplies readReplies) {
        this.draftReply = draftReply;
        this.readReplies = readReplies;
    }

    @POST
    @RolesAllowed({ADMINISTRATION_OFFICER, COMPANION, CASE_MANAGER, COUNSELLOR, SUPERVISOR})
    @Operation(
            operationId = "draftReplyLetter",
            summary = "Draft a reply to whoever told a complaint",
            description =
                    "One at a time. The complaint is verified and has not ended, and somebody gave a name to answer to.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted, now or by the first request with this key.",
            headers = {
                @Header(
                        name = "Location",
                        description = "Of the letter.",
                        schema = @Schema(implementation = String.class)),
                @Header(name = "ETag", description = "Its version.", schema = @Schema(implementation = String.class)),
                @Header(
                        name = IdempotencyKey.REPLAYED_HEADER,
                        description = "`true` when the first request with this key did it.",
                        schema = @Schema(implementation = Boolean.class))
            },
            content = @Content(schema = @Schema(implementation = ReplyLetterView.class)))
    public RestResponse<ReplyLetterView> draft(
            @PathParam("id") UUID id,
            @Parameter(description = "Names this request, so that repeating it has no second effect.", required = true)
                    @HeaderParam(IdempotencyKey.HEADER)
                    @Nullable
                    String key,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ReplyTextRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "reply",
                                                            value =
                                                                    "{ \"text\": \"Laporan Saudara telah kami terima dan sedang kami tindak lanjuti.\" }")))
                    @NotNull
                    @Valid
                    ReplyTextRequest body) {
        return draftReply.handle(IdempotencyKey.of(key), id, body.text(), (letter, outcome) -> {
            var answer = ResponseBuilder.create(
                            RestResponse.Status.fromStatusCode(outcome.status()), ReplyLetterView.of(letter))
                    .location(URI.create("/v1/reply-letters/" + letter.id()))
                    .header(HttpHeaders.ETAG, new EntityTag(letter.version()).header());
            return outcome.replayed()
                    ? answer.header(IdempotencyKey.REPLAYED_HEADER, true).build()
                    : answer.build();
        });
    }

    @GET
    @RolesAllowed({
        ADMINISTRATION_OFFICER,
        COMPANION,
        CASE_MANAGER,
        COUNSELLOR,
        SUPERVISOR,
        DIVISION_HEAD,
        CHAIR,
        SECRETARY,
        HEAD_OF_OFFICE
    })
    @Operation(
            operationId = "listReplyLetters",
            summary = "List the replies to a complaint",
            description = "Oldest first.")
    @APIResponse(responseCode = "200", description = "The replies.")
    public List<ReplyLetterView> list(@PathParam("id") UUID id) {
        return readReplies.of(id).stream().map(ReplyLetterView::of).toList();
    }
}
