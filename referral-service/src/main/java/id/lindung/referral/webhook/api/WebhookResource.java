package id.lindung.referral.webhook.api;

import id.lindung.identity.Roles;
import id.lindung.messaging.IdempotencyKey;
import id.lindung.problem.EntityTag;
import id.lindung.problem.Page;
import id.lindung.problem.PageQuery;
import id.lindung.referral.webhook.app.ChangeWebhook;
import id.lindung.referral.webhook.app.PingWebhook;
import id.lindung.referral.webhook.app.ReadWebhook;
import id.lindung.referral.webhook.app.RegisterWebhook;
import id.lindung.referral.webhook.domain.Webhook;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
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

/** Where an agency's system is told of its referrals without asking. */
@Path("/v1/partner/webhook")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Webhook",
        description =
                "One for each agency, kept by its focal administrator. It is sent what /v1/partner/events holds, signed"
                        + " as Standard Webhooks says, at least once and in order.")
@RolesAllowed(Roles.PARTNER_ADMINISTRATOR)
@RunOnVirtualThread
public class WebhookResource {
    private static final URI LOCATION = URI.create("/v1/partner/webhook");
    private static final String ETAG = "Its version, for If-Match.";
    private static final String IF_MATCH = "The ETag of the version that you saw.";

    private final RegisterWebhook registerWebhook;
    private final ReadWebhook readWebhook;
    private final ChangeWebhook changeWebhook;
    private final PingWebhook pingWebhook;

    WebhookResource(
            RegisterWebhook registerWebhook,
            ReadWebhook readWebhook,
            ChangeWebhook changeWebhook,
            PingWebhook pingWebhook) {
        this.registerWebhook = registerWebhook;
        this.readWebhook = readWebhook;
        this.changeWebhook = changeWebhook;
        this.pingWebhook = pingWebhook;
    }

    @POST
    @Operation(
            operationId = "registerWebhook",
            summary = "Have your system told from now on",
            description =
                    "The secret is shown by this answer alone: a repeated request is answered without it; rotate it"
                            + " when the answer was lost. Another address is another webhook: remove this one first.")
    @APIResponse(
            responseCode = "201",
            description = "Registered, now or by the first request with this key.",
            headers = {
                @Header(
                        name = "Location",
                        description = "Of the webhook.",
                        schema = @Schema(implementation = URI.class)),
                @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
                @Header(
                        name = IdempotencyKey.REPLAYED_HEADER,
                        description = "`true` when the first request with this key did it.",
                        schema = @Schema(implementation = Boolean.class))
            },
            content =
                    @Content(
                            schema = @Schema(implementation = WebhookView.class),
                            examples = @ExampleObject(name = "registered", value = WebhookExamples.REGISTERED)))
    public RestResponse<WebhookView> register(
            @Parameter(description = "Names this request, so that repeating it has no second effect.", required = true)
                    @HeaderParam(IdempotencyKey.HEADER)
                    @Nullable
                    String key,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = RegisterWebhookRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "puskesmas",
                                                            value = WebhookExamples.REGISTER)))
                    @NotNull
                    @Valid
                    RegisterWebhookRequest body) {
        var registered = registerWebhook.handle(IdempotencyKey.of(key), body.url());
        var secret = registered.secret();
        var answer = shown(ResponseBuilder.created(LOCATION), registered.webhook(), secret.orElse(null));
        return secret.isPresent()
                ? answer.build()
                : answer.header(IdempotencyKey.REPLAYED_HEADER, true).build();
    }

    @GET
    @Operation(operationId = "readWebhook", summary = "Read your webhook")
    @APIResponse(
            responseCode = "200",
            description = "The webhook, without its secret.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = WebhookView.class),
                            examples = @ExampleObject(name = "active", value = WebhookExamples.WEBHOOK)))
    public RestResponse<WebhookView> read() {
        return shown(ResponseBuilder.ok(), readWebhook.callers(), null).build();
    }

    @DELETE
    @Operation(operationId = "removeWebhook", summary = "Have nothing sent any more")
    @APIResponse(responseCode = "204", description = "Removed, with its secret and deliveries.")
    public void remove(
            @Parameter(description = IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        changeWebhook.remove(ifMatch);
    }

    @POST
    @Path("secret-rotation")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Have what is sent signed with a new secret",
            description = "For 24 hours it is signed with the one before too.")
    @APIResponse(
            responseCode = "200",
            description = "The webhook with its new secret, which no other answer shows.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = WebhookView.class),
                            examples = @ExampleObject(name = "rotated", value = WebhookExamples.REGISTERED)))
    public RestResponse<WebhookView> rotate(
            @Parameter(description = IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        var rotated = changeWebhook.rotate(ifMatch);
        return shown(ResponseBuilder.ok(), rotated.webhook(), rotated.secret()).build();
    }

    @POST
    @Path("resumption")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "resumeWebhook",
            summary = "Have a disabled webhook sent to again",
            description = "Beginning with what waits.")
    @APIResponse(
            responseCode = "200",
            description = "Active.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = WebhookView.class),
                            examples = @ExampleObject(name = "active", value = WebhookExamples.WEBHOOK)))
    @APIResponse(responseCode = "409", description = "It is active.")
    public RestResponse<WebhookView> resume(
            @Parameter(description = IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        return shown(ResponseBuilder.ok(), changeWebhook.resume(ifMatch), null).build();
    }

    @POST
    @Path("pings")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "pingWebhook",
            summary = "Have a trial sent now",
            description = "An event of type `webhook.ping`, once, also to a disabled webhook.")
    @APIResponse(
            responseCode = "200",
            description = "What came of it.",
            content =
                    @Content(
                            schema = @Schema(implementation = DeliveryView.class),
                            examples = @ExampleObject(name = "delivered", value = WebhookExamples.DELIVERY)))
    public DeliveryView ping() {
        return DeliveryView.of(pingWebhook.handle());
    }

    @GET
    @Path("deliveries")
    @Operation(operationId = "listWebhookDeliveries", summary = "List what was sent in thirty days, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of attempts.",
            content = @Content(examples = @ExampleObject(name = "page", value = WebhookExamples.DELIVERIES)))
    public Page<DeliveryView> deliveries(@BeanParam @Valid PageQuery page) {
        return readWebhook.deliveries(page.cursor(), page.limit()).map(DeliveryView::of);
    }

    private static ResponseBuilder<WebhookView> shown(
            ResponseBuilder<WebhookView> answer, Webhook webhook, @Nullable String secret) {
        return answer.entity(WebhookView.of(webhook, secret))
                .header(HttpHeaders.ETAG, new EntityTag(webhook.version()).header());
    }
}
