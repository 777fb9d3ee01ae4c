package id.lindung.referral.webhook.api;

import id.lindung.identity.Roles;
import id.lindung.referral.webhook.app.WebhookBacklog;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Agencies' systems that are not being told, for operators. */
@Path("/v1/operations/troubled-webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
@RolesAllowed(Roles.OPERATOR)
@RunOnVirtualThread
public class WebhookOperationsResource {
    private static final int MOST = 100;

    private final WebhookBacklog backlog;

    WebhookOperationsResource(WebhookBacklog backlog) {
        this.backlog = backlog;
    }

    @GET
    @Operation(
            operationId = "listTroubledWebhooks",
            summary = "Whose systems are not being told",
            description = "Webhooks that fail or are disabled, the hundred that fail longest.")
    @APIResponse(
            responseCode = "200",
            description = "The webhooks.",
            content = @Content(examples = @ExampleObject(name = "disabled", value = WebhookExamples.TROUBLED)))
    public List<TroubledWebhookView> troubled() {
        return backlog.troubles(MOST).stream().map(TroubledWebhookView::of).toList();
    }
}
