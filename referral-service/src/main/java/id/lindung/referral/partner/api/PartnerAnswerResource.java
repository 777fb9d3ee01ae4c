package id.lindung.referral.partner.api;

import id.lindung.identity.Roles;
import id.lindung.problem.EntityTag;
import id.lindung.referral.outbound.domain.Referral;
import id.lindung.referral.partner.app.AnswerReferral;
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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** What a partner agency answers to a referral. */
@Path("/v1/partner/referrals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Partner")
@RolesAllowed(Roles.PARTNER)
@RunOnVirtualThread
public class PartnerAnswerResource {
    private static final String ETAG = "Its version, for If-Match.";
    private static final String IF_MATCH = "The ETag of the version that you saw.";
    private static final String NOT_FOUND = "No such referral was sent to your agency.";
    private static final String STALE = "Somebody changed it since you saw it.";
    private static final String UNSEEN = "If-Match is missing.";

    private final AnswerReferral answerReferral;

    PartnerAnswerResource(AnswerReferral answerReferral) {
        this.answerReferral = answerReferral;
    }

    @POST
    @Path("acceptance")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "acceptReferral", summary = "Accept a referral")
    @APIResponse(
            responseCode = "200",
            description = "Done.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = PartnerReferralView.class),
                            examples = @ExampleObject(name = "accepted", value = PartnerExamples.ACCEPTED)))
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    @APIResponse(responseCode = "409", description = "It is not waiting for an answer.")
    @APIResponse(responseCode = "412", description = STALE)
    @APIResponse(responseCode = "428", description = UNSEEN)
    public RestResponse<PartnerReferralView> accept(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        return shown(answerReferral.accept(id, ifMatch));
    }

    @POST
    @Path("refusal")
    @Operation(operationId = "refuseReferral", summary = "Say that you cannot serve her")
    @APIResponse(
            responseCode = "200",
            description = "Done.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = PartnerReferralView.class),
                            examples = @ExampleObject(name = "accepted", value = PartnerExamples.ACCEPTED)))
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    @APIResponse(responseCode = "409", description = "It is not waiting for an answer.")
    @APIResponse(responseCode = "412", description = STALE)
    @APIResponse(responseCode = "428", description = UNSEEN)
    public RestResponse<PartnerReferralView> refuse(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = RefuseReferralRequest.class),
                                            examples = @ExampleObject(name = "full", value = PartnerExamples.REFUSE)))
                    @NotNull
                    @Valid
                    RefuseReferralRequest body) {
        return shown(answerReferral.decline(id, ifMatch, body.reason()));
    }

    @POST
    @Path("start")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "startReferral", summary = "Say that you have begun")
    @APIResponse(
            responseCode = "200",
            description = "Done.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = PartnerReferralView.class),
                            examples = @ExampleObject(name = "accepted", value = PartnerExamples.ACCEPTED)))
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    @APIResponse(responseCode = "409", description = "It was not accepted, or has begun.")
    @APIResponse(responseCode = "412", description = STALE)
    @APIResponse(responseCode = "428", description = UNSEEN)
    public RestResponse<PartnerReferralView> start(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        return shown(answerReferral.start(id, ifMatch));
    }

    @POST
    @Path("completion")
    @Operation(operationId = "completeReferral", summary = "Say that you are done, and what came of it")
    @APIResponse(
            responseCode = "200",
            description = "Done.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = PartnerReferralView.class),
                            examples = @ExampleObject(name = "accepted", value = PartnerExamples.ACCEPTED)))
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    @APIResponse(responseCode = "409", description = "It has not begun, or has ended.")
    @APIResponse(responseCode = "412", description = STALE)
    @APIResponse(responseCode = "428", description = UNSEEN)
    public RestResponse<PartnerReferralView> complete(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CompleteReferralRequest.class),
                                            examples = @ExampleObject(name = "done", value = PartnerExamples.COMPLETE)))
                    @NotNull
                    @Valid
                    CompleteReferralRequest body) {
        return shown(answerReferral.complete(id, ifMatch, body.words()));
    }

    private static RestResponse<PartnerReferralView> shown(Referral referral) {
        return ResponseBuilder.ok(PartnerReferralView.of(referral))
                .header(HttpHeaders.ETAG, new EntityTag(referral.version()).header())
                .build();
    }
}
