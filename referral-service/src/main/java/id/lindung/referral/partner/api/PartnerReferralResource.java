package id.lindung.referral.partner.api;

import id.lindung.identity.Roles;
import id.lindung.problem.EntityTag;
import id.lindung.problem.Page;
import id.lindung.problem.PageQuery;
import id.lindung.referral.letter.api.PdfAnswer;
import id.lindung.referral.outbound.domain.Referral;
import id.lindung.referral.partner.app.AnswerReferral;
import id.lindung.referral.partner.app.DiscloseDossier;
import id.lindung.referral.partner.app.DiscloseLetter;
import id.lindung.referral.partner.app.PartnerReferrals;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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

/** A partner agency's referrals: what it is asked; each time on record, about whom; and what it answers. */
@Path("/v1/partner/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Partner", description = "What an agency reads and answers. The token names its agency and the unit.")
@RolesAllowed(Roles.PARTNER)
@RunOnVirtualThread
public class PartnerReferralResource {
    private static final String ETAG = "Its version, for If-Match.";
    private static final String IF_MATCH = "The ETag of the version that you saw.";

    private final PartnerReferrals partnerReferrals;
    private final DiscloseDossier discloseDossier;
    private final DiscloseLetter discloseLetter;
    private final AnswerReferral answerReferral;

    PartnerReferralResource(
            PartnerReferrals partnerReferrals,
            DiscloseDossier discloseDossier,
            DiscloseLetter discloseLetter,
            AnswerReferral answerReferral) {
        this.partnerReferrals = partnerReferrals;
        this.discloseDossier = discloseDossier;
        this.discloseLetter = discloseLetter;
        this.answerReferral = answerReferral;
    }

    @GET
    @Operation(operationId = "listPartnerReferrals", summary = "List the referrals sent to you, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page.",
            content = @Content(examples = @ExampleObject(name = "page", value = PartnerExamples.PAGE)))
    public Page<PartnerReferralView> list(@BeanParam @Valid PageQuery page, @BeanParam PartnerQuery query) {
        return partnerReferrals
                .page(query.toFilter(), page.cursor(), page.limit())
                .map(PartnerReferralView::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readPartnerReferral", summary = "Read a referral sent to you")
    @APIResponse(
            responseCode = "200",
            description = "The referral, without personal data.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = PartnerReferralView.class),
                            examples = @ExampleObject(name = "sent", value = PartnerExamples.REFERRAL)))
    public RestResponse<PartnerReferralView> read(@PathParam("id") UUID id) {
        return shown(partnerReferrals.one(id));
    }

    @POST
    @Path("{id}/dossier-disclosures")
    @Operation(
            operationId = "discloseDossier",
            summary = "Read about whom it is",
            description =
                    "Each reading is a disclosure. On the ground of consent the centre's consent record is asked each"
                            + " time, re-reads included: once consent is withdrawn nothing is shown any more. In an emergency"
                            + " nobody is asked. Either way who read what, and for what, is on record before the answer leaves.")
    @APIResponse(
            responseCode = "200",
            description = "The fields that an agency of your kind may read for this need.",
            content =
                    @Content(
                            schema = @Schema(implementation = DossierView.class),
                            examples = @ExampleObject(name = "dossier", value = PartnerExamples.DOSSIER)))
    @APIResponse(responseCode = "409", description = "Not in this state.")
    public DossierView dossier(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = DiscloseDossierRequest.class),
                                            examples =
                                                    @ExampleObject(name = "service", value = PartnerExamples.DISCLOSE)))
                    @NotNull
                    @Valid
                    DiscloseDossierRequest body) {
        return DossierView.of(discloseDossier.handle(id, body.purpose()));
    }

    @GET
    @Path("{id}/letters")
    @Operation(operationId = "listPartnerLetters", summary = "List the letters addressed to you")
    @APIResponse(
            responseCode = "200",
            description = "Signed ones, without what they say.",
            content = @Content(examples = @ExampleObject(name = "letters", value = PartnerExamples.LETTERS)))
    public List<PartnerLetterView> letters(@PathParam("id") UUID id) {
        return discloseLetter.of(id).stream().map(PartnerLetterView::of).toList();
    }

    @POST
    @Path("{id}/letters/{letterId}/document-disclosures")
    @Produces(PdfAnswer.MEDIA_TYPE)
    @Operation(
            operationId = "discloseLetterDocument",
            summary = "Read a letter addressed to you",
            description = "A disclosure, under the rule of the dossier.")
    @APIResponse(
            responseCode = "200",
            description = "The document, as signed.",
            content =
                    @Content(
                            mediaType = PdfAnswer.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", description = "Not in this state.")
    public RestResponse<byte[]> document(
            @PathParam("id") UUID id,
            @PathParam("letterId") UUID letterId,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = DiscloseDossierRequest.class),
                                            examples =
                                                    @ExampleObject(name = "service", value = PartnerExamples.DISCLOSE)))
                    @NotNull
                    @Valid
                    DiscloseDossierRequest body) {
        return PdfAnswer.of(discloseLetter.handle(id, letterId, body.purpose()));
    }

    @POST
    @Path("{id}/acceptance")
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
    @APIResponse(responseCode = "409", description = "It is not waiting for an answer.")
    public RestResponse<PartnerReferralView> accept(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        return shown(answerReferral.accept(id, ifMatch));
    }

    @POST
    @Path("{id}/refusal")
    @Operation(operationId = "refuseReferral", summary = "Say that you cannot serve her")
    @APIResponse(
            responseCode = "200",
            description = "Done.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = PartnerReferralView.class),
                            examples = @ExampleObject(name = "accepted", value = PartnerExamples.ACCEPTED)))
    @APIResponse(responseCode = "409", description = "It is not waiting for an answer.")
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
    @Path("{id}/start")
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
    @APIResponse(responseCode = "409", description = "It was not accepted, or has begun.")
    public RestResponse<PartnerReferralView> start(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        return shown(answerReferral.start(id, ifMatch));
    }

    @POST
    @Path("{id}/completion")
    @Operation(operationId = "completeReferral", summary = "Say that you are done, and what came of it")
    @APIResponse(
            responseCode = "200",
            description = "Done.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = PartnerReferralView.class),
                            examples = @ExampleObject(name = "accepted", value = PartnerExamples.ACCEPTED)))
    @APIResponse(responseCode = "409", description = "It has not begun, or has ended.")
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
