package id.lindung.referral.disclosure.app;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** case-service, as {@code contracts/openapi/case.yaml} describes it. */
@Path("/v1/disclosure-permits")
@RegisterRestClient(configKey = "case")
@OidcClientFilter
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface CaseClient {

    @POST
    PermitAnswer issue(PermitRequest request);

    /** Whose disclosure, to whom, what for. */
    record PermitRequest(String unit, UUID caseFileId, UUID referralId, UUID agencyId, String purpose) {}

    /** What referral needs of the answer. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PermitAnswer(UUID id, Instant expiresAt) {}
}
