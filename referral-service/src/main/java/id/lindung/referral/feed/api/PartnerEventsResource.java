package id.lindung.referral.feed.api;

import id.lindung.identity.Roles;
import id.lindung.referral.feed.app.ReadFeed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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

/** What happened to an agency's referrals, for a system that would otherwise read them all again and again. */
@Path("/v1/partner/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partner")
@RolesAllowed(Roles.PARTNER)
@RunOnVirtualThread
public class PartnerEventsResource {
    static final String EVENTS = """
            {
              "items": [
                {
                  "id": "019aa9c2-1a00-7000-8000-000000000081",
                  "type": "referral.sent",
                  "referralId": "019aa9c2-1a00-7000-8000-000000000071",
                  "occurredAt": "2026-11-22T02:42:00Z"
                }
              ],
              "next": "AZqpwhoAcACAAAAAAAAAgQ"
            }""";

    private final ReadFeed readFeed;

    PartnerEventsResource(ReadFeed readFeed) {
        this.readFeed = readFeed;
    }

    @GET
    @Operation(
            operationId = "readPartnerEvents",
            summary = "Read what happened to your referrals since you last asked",
            description =
                    "Each event at least once, and of one referral in order. Nothing is forgotten, so begin anywhere"
                            + " again at any time. An event of a referral that your agency may not know of any more is"
                            + " gone.")
    @APIResponse(
            responseCode = "200",
            description = "What came after.",
            content =
                    @Content(
                            schema = @Schema(implementation = FeedView.class),
                            examples = @ExampleObject(name = "sent", value = EVENTS)))
    public FeedView read(@BeanParam @Valid FeedQuery query) {
        return FeedView.of(readFeed.after(query.after(), query.limit()), query.sent());
    }
}
