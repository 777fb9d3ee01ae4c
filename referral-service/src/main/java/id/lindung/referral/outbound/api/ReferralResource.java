package id.lindung.referral.outbound.api;

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
import id.lindung.problem.Page;
import id.lindung.problem.PageQuery;
import id.lindung.referral.outbound.app.CancelReferral;
import id.lindung.referral.outbound.app.DiscloseTexts;
import id.lindung.referral.outbound.app.DispatchReferral;
import id.lindung.referral.outbound.app.DraftReferral;
import id.lindung.referral.outbound.app.ReadReferrals;
import id.lindung.referral.outbound.domain.Referral;
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
import java.net.URI;
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

/** The unit's referrals of victims to agencies. */
@Path("/v1/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals", description = "Victims referred to agencies, from draft to feedback.")
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
public class ReferralResource {
    private static final String ETAG = "Its version, for If-Match.";
    private static final String IF_MATCH = "The ETag of the version that you saw.";

    private final DraftReferral draftReferral;
    private final ReadReferrals readReferrals;
    private final DispatchReferral dispatchReferral;
    private final CancelReferral cancelReferral;
    private final DiscloseTexts discloseTexts;

    ReferralResource(
            DraftReferral draftReferral,
            ReadReferrals readReferrals,
            DispatchReferral dispatchReferral,
            CancelReferral cancelReferral,
            DiscloseTexts discloseTexts) {
        this.draftReferral = draftReferral;
        this.readReferrals = readReferrals;
        this.dispatchReferral = dispatchReferral;
        this.cancelReferral = cancelReferral;
        this.discloseTexts = discloseTexts;
    }

    @POST
    @RolesAllowed({COMPANION, CASE_MANAGER, COUNSELLOR, SUPERVISOR})
    @Operation(
            operationId = "draftReferral",
            summary = "Draft a referral",
            description =
                    "Nothing leaves yet. An agency that is retired, of another unit, or kept away from the case is"
                            + " answered as one that is not there. Send it again with the same key when no answer came.")
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
                            schema = @Schema(implementation = ReferralView.class),
                            examples = @ExampleObject(name = "draft", value = ReferralExamples.REFERRAL)))
    @APIResponse(responseCode = "404", description = "No such case file here for you.")
    public RestResponse<ReferralView> draft(
            @Parameter(description = "Names this request, so that repeating it has no second effect.", required = true)
                    @HeaderParam(IdempotencyKey.HEADER)
                    @Nullable
                    String key,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = DraftReferralRequest.class),
                                            examples = @ExampleObject(name = "crisis", value = ReferralExamples.DRAFT)))
                    @NotNull
                    @Valid
                    DraftReferralRequest body) {
        var drafted = draftReferral.handle(IdempotencyKey.of(key), body.toCommand());
        var location = URI.create("/v1/referrals/" + drafted.referral().id());
        var answer = shown(ResponseBuilder.created(location), drafted.referral());
        return drafted.replayed()
                ? answer.header(IdempotencyKey.REPLAYED_HEADER, true).build()
                : answer.build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readReferral", summary = "Read a referral")
    @APIResponse(
            responseCode = "200",
            description = "The referral.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = ReferralView.class),
                            examples = @ExampleObject(name = "sent", value = ReferralExamples.SENT)))
    public RestResponse<ReferralView> read(@PathParam("id") UUID id) {
        return shown(ResponseBuilder.ok(), readReferrals.one(id)).build();
    }

    @GET
    @Operation(operationId = "listReferrals", summary = "List referrals, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page.",
            content = @Content(examples = @ExampleObject(name = "page", value = ReferralExamples.PAGE)))
    public Page<ReferralView> list(@BeanParam @Valid PageQuery page, @BeanParam ReferralQuery query) {
        return readReferrals.page(query.toFilter(), page.cursor(), page.limit()).map(ReferralView::of);
    }

    @POST
    @Path("{id}/dispatch")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({ADMINISTRATION_OFFICER, COMPANION, CASE_MANAGER, COUNSELLOR, SUPERVISOR, SECRETARY})
    @Operation(
            operationId = "dispatchReferral",
            summary = "Send a referral to its agency",
            description = "On the ground of consent case-service is asked first whether it covers this agency. Where it"
                    + " replaces another referral, that one is passed on in the same moment.")
    @APIResponse(
            responseCode = "200",
            description = "Sent.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = ReferralView.class),
                            examples = @ExampleObject(name = "sent", value = ReferralExamples.SENT)))
    @APIResponse(responseCode = "409", description = "Not signed yet, or the agency cannot be referred to any more.")
    public RestResponse<ReferralView> send(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        return shown(ResponseBuilder.ok(), dispatchReferral.handle(id, ifMatch)).build();
    }

    @POST
    @Path("{id}/cancellation")
    @RolesAllowed({COMPANION, CASE_MANAGER, SUPERVISOR})
    @Operation(
            operationId = "cancelReferral",
            summary = "Take a referral back",
            description = "Until the agency has completed it. From then on the agency sees nothing of it.")
    @APIResponse(
            responseCode = "200",
            description = "Cancelled.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = ReferralView.class),
                            examples = @ExampleObject(name = "cancelled", value = ReferralExamples.CANCELLED)))
    @APIResponse(responseCode = "409", description = "It has ended already, or was declined.")
    public RestResponse<ReferralView> cancel(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CancelReferralRequest.class),
                                            examples =
                                                    @ExampleObject(name = "cancel", value = ReferralExamples.CANCEL)))
                    @NotNull
                    @Valid
                    CancelReferralRequest body) {
        return shown(ResponseBuilder.ok(), cancelReferral.handle(id, ifMatch, body.reason()))
                .build();
    }

    @POST
    @Path("{id}/text-disclosures")
    @RolesAllowed({COMPANION, CASE_MANAGER, COUNSELLOR, SUPERVISOR, CHAIR, HEAD_OF_OFFICE})
    @Operation(
            operationId = "discloseReferralTexts",
            summary = "Read a referral's words",
            description = "What the centre wrote for the agency, and what the agency wrote back. Each reading stands on"
                    + " the log before the answer leaves.")
    @APIResponse(
            responseCode = "200",
            description = "Its words.",
            content =
                    @Content(
                            schema = @Schema(implementation = TextsView.class),
                            examples = @ExampleObject(name = "texts", value = ReferralExamples.TEXTS)))
    public TextsView texts(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = DiscloseTextsRequest.class),
                                            examples =
                                                    @ExampleObject(name = "read", value = ReferralExamples.READ_TEXTS)))
                    @NotNull
                    @Valid
                    DiscloseTextsRequest body) {
        return TextsView.of(discloseTexts.handle(id, body.purpose()));
    }

    private static ResponseBuilder<ReferralView> shown(ResponseBuilder<ReferralView> answer, Referral referral) {
        return answer.entity(ReferralView.of(referral))
                .header(HttpHeaders.ETAG, new EntityTag(referral.version()).header());
    }
}
