package id.lindung.referral.inbound.api;

import id.lindung.identity.Roles;
import id.lindung.messaging.IdempotencyKey;
import id.lindung.problem.Page;
import id.lindung.problem.PageQuery;
import id.lindung.referral.inbound.app.ReadInboundReferrals;
import id.lindung.referral.inbound.app.ReceiveReferral;
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

/** Referrals that a partner's system pushes in. */
@Path("/v1/inbound-referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PARTNER)
@RunOnVirtualThread
@Tag(
        name = "Referrals in",
        description = "A partner refers a victim to the centre, and sees whether the centre has it.")
public class InboundReferralResource {

    private final ReceiveReferral receiveReferral;
    private final ReadInboundReferrals readInboundReferrals;

    InboundReferralResource(ReceiveReferral receiveReferral, ReadInboundReferrals readInboundReferrals) {
        this.receiveReferral = receiveReferral;
        this.readInboundReferrals = readInboundReferrals;
    }

    @POST
    @Operation(
            operationId = "pushReferral",
            summary = "Refer a victim to the centre",
            description =
                    "Durable when answered, whatever else of the centre is down. Send it again with the same key when no answer came; the same number and payload under another key is answered 200 with what is there.")
    @APIResponse(
            responseCode = "201",
            description = "Received, now or by the first request with this key.",
            headers = {
                @Header(
                        name = "Location",
                        description = "Of the referral.",
                        schema = @Schema(implementation = URI.class)),
                @Header(
                        name = IdempotencyKey.REPLAYED_HEADER,
                        description = "`true` when the first request with this key did it.",
                        schema = @Schema(implementation = Boolean.class))
            },
            content =
                    @Content(
                            schema = @Schema(implementation = InboundReferralView.class),
                            examples = @ExampleObject(name = "received", value = InboundExamples.RECEIVED)))
    @APIResponse(
            responseCode = "200",
            description = "This number with this payload was received before.",
            content =
                    @Content(
                            schema = @Schema(implementation = InboundReferralView.class),
                            examples = @ExampleObject(name = "received", value = InboundExamples.RECEIVED)))
    public RestResponse<InboundReferralView> push(
            @Parameter(description = "Names this request, so that repeating it has no second effect.", required = true)
                    @HeaderParam(IdempotencyKey.HEADER)
                    @Nullable
                    String key,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = PushReferralRequest.class),
                                            examples = {
                                                @ExampleObject(name = "crisis", value = InboundExamples.CRISIS),
                                                @ExampleObject(name = "full", value = InboundExamples.FULL)
                                            }))
                    @NotNull
                    @Valid
                    PushReferralRequest body) {
        var received = receiveReferral.handle(IdempotencyKey.of(key), body.toPush());
        var answer = ResponseBuilder.<InboundReferralView>create(received.status())
                .entity(InboundReferralView.of(received.referral()))
                .header(
                        HttpHeaders.LOCATION,
                        "/v1/inbound-referrals/" + received.referral().id());
        return received.replayed()
                ? answer.header(IdempotencyKey.REPLAYED_HEADER, true).build()
                : answer.build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readInboundReferral", summary = "See whether the centre has it")
    @APIResponse(
            responseCode = "200",
            description = "The referral's status.",
            content =
                    @Content(
                            schema = @Schema(implementation = InboundReferralView.class),
                            examples = @ExampleObject(name = "collected", value = InboundExamples.COLLECTED)))
    public InboundReferralView read(@PathParam("id") UUID id) {
        return InboundReferralView.of(readInboundReferrals.one(id));
    }

    @GET
    @Operation(operationId = "listInboundReferrals", summary = "List your agency's referrals, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page.",
            content = @Content(examples = @ExampleObject(name = "page", value = InboundExamples.PAGE)))
    public Page<InboundReferralView> list(@BeanParam @Valid PageQuery page) {
        return readInboundReferrals.page(page.cursor(), page.limit()).map(InboundReferralView::of);
    }
}
