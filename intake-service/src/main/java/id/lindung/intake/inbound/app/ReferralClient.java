package id.lindung.intake.inbound.app;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What intake asks of referral, with its own account. Each may be asked again after no answer came. */
@RegisterRestClient(configKey = "referral")
@OidcClientFilter
@Path("/v1/inbound-referrals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface ReferralClient {

    /** What the partner told. */
    @POST
    @Path("content-disclosures")
    InboundContent content(@PathParam("id") UUID id, OfUnit body);

    /** That it is registered. */
    @POST
    @Path("collection")
    void confirm(@PathParam("id") UUID id, Collected body);

    /** Whose referral it is. */
    record OfUnit(String unit) {}

    /** The complaint that it became. */
    record Collected(String unit, UUID complaintId) {}
}
