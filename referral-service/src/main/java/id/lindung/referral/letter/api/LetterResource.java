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

import id.lindung.problem.EntityTag;
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

/** One letter, whichever referral it goes with. */
@Path("/v1/letters/{id}")
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

    private final LetterAccess access;
    private final SignLetter signLetter;
    private final ReadDocument readDocument;

    LetterResource(LetterAccess access, SignLetter signLetter, ReadDocument readDocument) {
        this.access = access;
        this.signLetter = signLetter;
        this.readDocument = readDocument;
    }

    @GET
    @Operation(operationId = "readLetter", summary = "Read a letter, without what it says")
    @APIResponse(
            responseCode = "200",
            description = "The letter.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = LetterView.class),
                            examples = @ExampleObject(name = "signed", value = LetterExamples.SIGNED)))
    public RestResponse<LetterView> read(@PathParam("id") UUID id) {
        return shown(ResponseBuilder.ok(), access.one(id)).build();
    }

    @POST
    @Path("signature")
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
    @APIResponse(
            responseCode = "409",
            description = "Signed already, the unit has no letterhead, or the agency cannot be referred to.")
    @APIResponse(responseCode = "422", description = "This role signs for an absent official only.")
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
    @Path("document")
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
    @APIResponse(responseCode = "409", description = "Not signed yet.")
    public RestResponse<byte[]> document(@PathParam("id") UUID id) {
        return PdfAnswer.of(readDocument.forStaff(id));
    }

    private static ResponseBuilder<LetterView> shown(ResponseBuilder<LetterView> answer, Letter letter) {
        return answer.entity(LetterView.of(letter)).header(HttpHeaders.ETAG, new EntityTag(letter.version()).header());
    }
}
