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
import id.lindung.intake.reply.app.MoveReply;
import id.lindung.intake.reply.app.ReadReplies;
import id.lindung.intake.reply.app.ReadReplies.Paper;
import id.lindung.intake.reply.app.SignReply;
import id.lindung.intake.reply.domain.ReplyCopy;
import id.lindung.intake.reply.domain.ReplyLetter;
import id.lindung.problem.EntityTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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

/** A reply on its way through the office (barito-utara-indirect, 10 to 13). */
@Path("/v1/reply-letters/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reply letters")
public class ReplyLetterResource {

    private static final String PDF = "application/pdf";
    private static final String ETAG = "Its version, for If-Match.";
    private static final String IF_MATCH = "The ETag of the version that you saw.";

    private final DraftReply draftReply;
    private final MoveReply moveReply;
    private final SignReply signReply;
    private final ReadReplies readReplies;

    ReplyLetterResource(DraftReply draftReply, MoveReply moveReply, SignReply signReply, ReadReplies readReplies) {
        this.draftReply = draftReply;
        this.moveReply = moveReply;
        this.signReply = signReply;
        this.readReplies = readReplies;
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
            operationId = "readReplyLetter",
            summary = "Read where a reply stands",
            description = "Without what it says.")
    @APIResponse(
            responseCode = "200",
            description = "The letter.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ReplyLetterView.class)))
    public RestResponse<ReplyLetterView> read(@PathParam("id") UUID id) {
        return shown(readReplies.one(id));
    }

    @PUT
    @Path("text")
    @RolesAllowed({ADMINISTRATION_OFFICER, COMPANION, CASE_MANAGER, COUNSELLOR, SUPERVISOR})
    @Operation(
            operationId = "rewriteReplyLetter",
            summary = "Put other words in place",
            description = "Until it is approved.")
    @APIResponse(
            responseCode = "200",
            description = "Rewritten.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ReplyLetterView.class)))
    @APIResponse(responseCode = "409", description = "It is approved already.")
    @APIResponse(responseCode = "422", description = "It names a victim.")
    public RestResponse<ReplyLetterView> rewrite(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ReplyTextRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "reply",
                                                            value =
                                                                    "{ \"text\": \"Laporan Saudara telah kami terima.\" }")))
                    @NotNull
                    @Valid
                    ReplyTextRequest body) {
        return shown(draftReply.rewrite(id, ifMatch, body.text()));
    }

    @POST
    @Path("approval")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({CHAIR, HEAD_OF_OFFICE})
    @Operation(
            operationId = "approveReplyLetter",
            summary = "Agree to a draft",
            description = "From then on it says what it says.")
    @APIResponse(
            responseCode = "200",
            description = "Approved.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ReplyLetterView.class)))
    @APIResponse(responseCode = "409", description = "It is no draft.")
    public RestResponse<ReplyLetterView> approve(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        return shown(moveReply.approve(id, ifMatch));
    }

    @POST
    @Path("signature")
    @RolesAllowed({CHAIR, SECRETARY, DIVISION_HEAD, HEAD_OF_OFFICE})
    @Operation(
            operationId = "signReplyLetter",
            summary = "Sign a reply in two copies",
            description =
                    "The chair or the head of office; in the chair's absence the secretary or the division head, who state `acting`. It gets its number, and its two papers are kept encrypted.")
    @APIResponse(
            responseCode = "200",
            description = "Signed.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ReplyLetterView.class)))
    @APIResponse(responseCode = "409", description = "It is not approved, or the unit has no letterhead.")
    @APIResponse(responseCode = "422", description = "This role signs for an absent official only.")
    public RestResponse<ReplyLetterView> sign(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ReplySignatureRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "chair",
                                                            value =
                                                                    "{ \"signatoryName\": \"Dra. Contoh Ketua, M.Si.\", \"signatoryTitle\": \"Ketua P2TP2A\" }")))
                    @NotNull
                    @Valid
                    ReplySignatureRequest body) {
        return shown(signReply.handle(id, ifMatch, body.toSignatory()));
    }

    @POST
    @Path("archiving")
    @RolesAllowed({ADMINISTRATION_OFFICER, SECRETARY})
    @Operation(
            operationId = "archiveReplyLetter",
            summary = "Enter which folder complaint and copy lie in",
            description = "Before it is sent.")
    @APIResponse(
            responseCode = "200",
            description = "Archived.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ReplyLetterView.class)))
    @APIResponse(responseCode = "409", description = "It is not signed, or archived already.")
    public RestResponse<ReplyLetterView> archive(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ReplyArchivingRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "folder",
                                                            value = "{ \"folder\": \"Map 3/2026\" }")))
                    @NotNull
                    @Valid
                    ReplyArchivingRequest body) {
        return shown(moveReply.archive(id, ifMatch, body.folder()));
    }

    @POST
    @Path("dispatch")
    @RolesAllowed({ADMINISTRATION_OFFICER, SECRETARY})
    @Operation(
            operationId = "sendReplyLetter",
            summary = "Say that a reply leaves now",
            description =
                    "Nothing is sent by itself, and never to a victim unasked. Whether the addressee can safely be written to is asked at this moment.")
    @APIResponse(
            responseCode = "200",
            description = "Sent.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ReplyLetterView.class)))
    @APIResponse(
            responseCode = "409",
            description = "It is not archived, or the addressee has no postal contact that is marked safe now.")
    public RestResponse<ReplyLetterView> send(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ReplyDispatchRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "handed over",
                                                            value = "{ \"manner\": \"handed-over\" }")))
                    @NotNull
                    @Valid
                    ReplyDispatchRequest body) {
        return shown(moveReply.send(id, ifMatch, body.manner()));
    }

    @POST
    @Path("text-disclosures")
    @Consumes(MediaType.WILDCARD)
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
            operationId = "discloseReplyText",
            summary = "Read what a reply says",
            description = "Each reading stands on the log before the answer leaves.")
    @APIResponse(
            responseCode = "200",
            description = "Its words.",
            content = @Content(schema = @Schema(implementation = ReplyWordsView.class)))
    public ReplyWordsView words(@PathParam("id") UUID id) {
        return ReplyWordsView.of(id, readReplies.words(id));
    }

    @POST
    @Path("original-disclosures")
    @Consumes(MediaType.WILDCARD)
    @Produces(PDF)
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
            operationId = "printReplyOriginal",
            summary = "Print the copy for the addressee",
            description = "That you opened it stands on the log.")
    @APIResponse(
            responseCode = "200",
            description = "The paper, as signed.",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", description = "Not signed yet.")
    public RestResponse<byte[]> original(@PathParam("id") UUID id) {
        return printed(readReplies.paper(id, ReplyCopy.ORIGINAL));
    }

    @POST
    @Path("archive-copy-disclosures")
    @Consumes(MediaType.WILDCARD)
    @Produces(PDF)
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
            operationId = "printReplyArchiveCopy",
            summary = "Print the copy for the folder",
            description = "That you opened it stands on the log.")
    @APIResponse(
            responseCode = "200",
            description = "The paper, as signed.",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", description = "Not signed yet.")
    public RestResponse<byte[]> archiveCopy(@PathParam("id") UUID id) {
        return printed(readReplies.paper(id, ReplyCopy.ARCHIVE));
    }

    private static RestResponse<byte[]> printed(Paper paper) {
        return ResponseBuilder.ok(paper.pdf())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + paper.number() + ".pdf\"")
                .build();
    }

    private static RestResponse<ReplyLetterView> shown(ReplyLetter letter) {
        return ResponseBuilder.ok(ReplyLetterView.of(letter))
                .header(HttpHeaders.ETAG, new EntityTag(letter.version()).header())
                .build();
    }
}
