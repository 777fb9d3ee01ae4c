package id.lindung.referral.agency.api;

import static id.lindung.identity.Roles.CHAIR;
import static id.lindung.identity.Roles.SUPERVISOR;
import static id.lindung.identity.Roles.UNIT_ADMINISTRATOR;

import id.lindung.referral.agency.app.DiscloseSafeHouse;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Where a safe house is, told to few, each time for a purpose that stands on the log. */
@Path("/v1/agencies/{id}/address-disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Agencies")
@RolesAllowed({SUPERVISOR, CHAIR, UNIT_ADMINISTRATOR})
@RunOnVirtualThread
public class SafeHouseResource {
    private final DiscloseSafeHouse discloseSafeHouse;

    SafeHouseResource(DiscloseSafeHouse discloseSafeHouse) {
        this.discloseSafeHouse = discloseSafeHouse;
    }

    @POST
    @Operation(
            operationId = "discloseSafeHouseAddress",
            summary = "Read where a safe house is",
            description = "Each reading is a disclosure: who, when, what for and on which ground stand on the log"
                    + " before the answer leaves.")
    public RestResponse<SafeHouseAddressView> disclose(
            @PathParam("id") UUID id, @NotNull @Valid DiscloseAddressRequest body) {
        var disclosed = discloseSafeHouse.handle(id, body.purpose(), body.ground());
        return ResponseBuilder.ok(SafeHouseAddressView.of(disclosed))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
