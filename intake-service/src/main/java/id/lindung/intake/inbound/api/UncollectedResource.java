package id.lindung.intake.inbound.api;

import id.lindung.identity.Roles;
import id.lindung.intake.inbound.app.CollectionBacklog;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an operator looks at when a partner's referral does not arrive. */
@Path("/v1/operations/uncollected-referrals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Operations")
public class UncollectedResource {

    private static final int MOST = 200;

    private static final String EXAMPLE = """
            {
              "items": [
                {
                  "inboundReferralId": "019aa9c2-1a00-7000-8000-000000000081",
                  "unit": "62.11",
                  "agencyId": "019aa9c2-1a00-7000-8000-000000000061",
                  "state": "to-register",
                  "receivedAt": "2026-11-22T02:10:00Z",
                  "attempts": 7,
                  "reason": "referral-away",
                  "nextAttemptAt": "2026-11-22T02:13:00Z"
                }
              ]
            }""";

    private final CollectionBacklog backlog;

    UncollectedResource(CollectionBacklog backlog) {
        this.backlog = backlog;
    }

    @GET
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "listUncollectedReferrals",
            summary = "Partners' referrals that are not collected to the end",
            description =
                    "Of every unit, the oldest first, at most 200. Each is tried again by itself until it is done.")
    @APIResponse(
            responseCode = "200",
            description = "Ids, times and codes.",
            content =
                    @Content(
                            schema = @Schema(implementation = UncollectedView.class),
                            examples = @ExampleObject(name = "away", value = EXAMPLE)))
    public UncollectedView list() {
        return UncollectedView.of(backlog.uncollected(MOST));
    }
}
