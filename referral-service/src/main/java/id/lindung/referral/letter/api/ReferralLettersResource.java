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

/** The letters of one referral. */
@Path("/v1/referrals/{id}/letters")
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
public class ReferralLettersResource {
    private static final String ETAG = "Its version, for If-Match.";

    private final DraftLetter draftLetter;
    private final LetterAccess access;

    ReferralLettersResource(DraftLetter draftLetter, LetterAccess access) {
        this.draftLetter = draftLetter;
        this.access = access;
    }

    @POST
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
    @Operation(operationId = "listLetters", summary = "List a referral's letters, the oldest first")
    @APIResponse(
            responseCode = "200",
            description = "All of them, one of each kind at most.",
            content = @Content(examples = @ExampleObject(name = "letters", value = LetterExamples.LETTERS)))
    public List<LetterView> list(@PathParam("id") UUID id) {
        return access.of(id).stream().map(LetterView::of).toList();
    }

    private static ResponseBuilder<LetterView> shown(ResponseBuilder<LetterView> answer, Letter letter) {
        return answer.entity(LetterView.of(letter)).header(HttpHeaders.ETAG, new EntityTag(letter.version()).header());
    }
}
