package id.lindung.referral.letter.api;

import static id.lindung.identity.Roles.ADMINISTRATION_OFFICER;
import static id.lindung.identity.Roles.CASE_MANAGER;
import static id.lindung.identity.Roles.CHAIR;
import static id.lindung.identity.Roles.COMPANION;
import static id.lindung.identity.Roles.COUNSELLOR;
import static id.lindung.identity.Roles.DIVISION_HEAD;
import static id.lindung.identity.Roles.HEAD_OF_OFFICE;
import static id.lindung.identity.Roles.SECRETARY;
import static id.lindung.identity.Roles.SUPERVISOR;

import id.lindung.messaging.IdempotencyKey;
import id.lindung.problem.EntityTag;
import id.lindung.referral.letter.app.DraftLetter;
import id.lindung.referral.letter.app.LetterAccess;
import id.lindung.referral.letter.app.ReadDocument;
import id.lindung.referral.letter.app.SignLetter;
import id.lindung.referral.letter.domain.Letter;
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

/** The letters that go with referrals. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Letters", description = "Cover letters and referral letters: drafted, signed, printed.")
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
@RunOnVirtualThread
public class LetterResource {
    private static final String ETAG = "Its version, for If-Match.";
    private static final String NOT_FOUND = "No such letter here for you.";

    private final DraftLetter draftLetter;
    private final LetterAccess access;
    private final SignLetter signLetter;
    private final ReadDocument readDocument;

    LetterResource(DraftLetter draftLetter, LetterAccess access, SignLetter signLetter, ReadDocument readDocument) {
        this.draftLetter = draftLetter;
        this.access = access;
        this.signLetter = signLetter;
        this.readDocument = readDocument;
    }

    @POST
    @Path("referrals/{id}/letters")
    @RolesAllowed({ADMINISTRATION_OFFICER, COMPANION, CASE_MANAGER, COUNSELLOR, SUPERVISOR, SECRETARY})
    @Operation(
            operationId = "draftLetter",
            summary = "Draft a letter of a referral that has not left yet",
            description = "A cover letter goes with a victim in crisis; a referral letter follows the agreement.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted, now or by the first request with this key.",
            headers = {
                @Header(name = "Location", description = "Of it.", schema = @Schema(implementation = URI.class)),
                @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
                @Header(
                        name = IdempotencyKey.REPLAYED_HEADER,
                        description = "`true` when the first request with this key did it.",
                        schema = @Schema(implementation = Boolean.class))
            },
            content =
                    @Content(
                            schema = @Schema(implementation = LetterView.class),
                            examples = @ExampleObject(name = "draft", value = LetterExamples.LETTER)))
    @APIResponse(responseCode = "404", description = "No such referral here for you.")
    @APIResponse(responseCode = "409", description = "The referral has left, or has a letter of this kind.")
    @APIResponse(responseCode = "422", description = "The key stands for another request.")
    public RestResponse<LetterView> draft(
            @PathParam("id") UUID id,
            @Parameter(description = "Names this request, so that repeating it has no second effect.", required = true)
                    @HeaderParam(IdempotencyKey.HEADER)
                    @Nullable
                    String key,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = DraftLetterRequest.class),
                                            examples = @ExampleObject(name = "cover", value = LetterExamples.DRAFT)))
                    @NotNull
                    @Valid
                    DraftLetterRequest body) {
        var drafted = draftLetter.handle(IdempotencyKey.of(key), body.toCommand(id));
        var location = URI.create("/v1/letters/" + drafted.letter().id());
        var answer = shown(ResponseBuilder.created(location), drafted.letter());
        return drafted.replayed()
                ? answer.header(IdempotencyKey.REPLAYED_HEADER, true).build()
                : answer.build();
    }

    @GET
    @Path("referrals/{id}/letters")
    @Operation(operationId = "listLetters", summary = "List a referral's letters, the oldest first")
    @APIResponse(
            responseCode = "200",
            description = "All of them, one of each kind at most.",
            content = @Content(examples = @ExampleObject(name = "letters", value = LetterExamples.LETTERS)))
    @APIResponse(responseCode = "404", description = "No such referral here for you.")
    public List<LetterView> list(@PathParam("id") UUID id) {
        return access.of(id).stream().map(LetterView::of).toList();
    }

    @GET
    @Path("letters/{id}")
    @Operation(operationId = "readLetter", summary = "Read a letter, without what it says")
    @APIResponse(
            responseCode = "200",
            description = "The letter.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = LetterView.class),
                            examples = @ExampleObject(name = "signed", value = LetterExamples.SIGNED)))
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    public RestResponse<LetterView> read(@PathParam("id") UUID id) {
        return shown(ResponseBuilder.ok(), access.one(id)).build();
    }

    @POST
    @Path("letters/{id}/signature")
    @RolesAllowed({CHAIR, SECRETARY, DIVISION_HEAD, HEAD_OF_OFFICE})
    @Operation(
            operationId = "signLetter",
            summary = "Sign a letter, for good",
            description =
                    "The chair or the head of office; in the chair's absence the secretary or the division head, who"
                            + " state `acting`. It gets its number and becomes a document. Her fields come from intake, on the"
                            + " ground of consent with a permit from case-service; when either is away nothing is done.")
    @APIResponse(
            responseCode = "200",
            description = "Signed.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = LetterView.class),
                            examples = @ExampleObject(name = "signed", value = LetterExamples.SIGNED)))
    @APIResponse(responseCode = "403", description = "Somebody else must sign, or her consent does not cover it.")
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    @APIResponse(
            responseCode = "409",
            description = "Signed already, the unit has no letterhead, or the agency cannot be referred to.")
    @APIResponse(responseCode = "412", description = "Somebody changed it since you saw it.")
    @APIResponse(responseCode = "422", description = "This role signs for an absent official only.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    @APIResponse(responseCode = "503", description = "Intake or case-service is away; try again.")
    public RestResponse<LetterView> sign(
            @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the version that you saw.", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = SignLetterRequest.class),
                                            examples = @ExampleObject(name = "acting", value = LetterExamples.SIGN)))
                    @NotNull
                    @Valid
                    SignLetterRequest body) {
        return shown(ResponseBuilder.ok(), signLetter.handle(body.toCommand(id, ifMatch)))
                .build();
    }

    @GET
    @Path("letters/{id}/document")
    @Produces(PdfAnswer.MEDIA_TYPE)
    @Operation(
            operationId = "readLetterDocument",
            summary = "Print a signed letter",
            description = "That you opened it stands on the log.")
    @APIResponse(
            responseCode = "200",
            description = "The document, as signed.",
            content =
                    @Content(
                            mediaType = PdfAnswer.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    @APIResponse(responseCode = "409", description = "Not signed yet.")
    public RestResponse<byte[]> document(@PathParam("id") UUID id) {
        return PdfAnswer.of(readDocument.forStaff(id));
    }

    private static ResponseBuilder<LetterView> shown(ResponseBuilder<LetterView> answer, Letter letter) {
        return answer.entity(LetterView.of(letter)).header(HttpHeaders.ETAG, new EntityTag(letter.version()).header());
    }
}
