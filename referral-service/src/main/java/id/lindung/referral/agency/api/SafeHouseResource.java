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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
    @APIResponse(
            responseCode = "200",
            description = "Where it is.",
            content =
                    @Content(
                            schema = @Schema(implementation = SafeHouseAddressView.class),
                            examples = @ExampleObject(name = "address", value = AgencyExamples.ADDRESS)))
    @APIResponse(responseCode = "409", description = "It is no safe house.")
    public SafeHouseAddressView disclose(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = DiscloseAddressRequest.class),
                                            examples =
                                                    @ExampleObject(name = "escort", value = AgencyExamples.DISCLOSE)))
                    @NotNull
                    @Valid
                    DiscloseAddressRequest body) {
        return SafeHouseAddressView.of(discloseSafeHouse.handle(id, body.purpose(), body.ground()));
    }
}
