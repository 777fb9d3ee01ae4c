package id.lindung.referral.inbound.api;

import id.lindung.identity.Roles;
import id.lindung.referral.inbound.app.ConfirmCollection;
import id.lindung.referral.inbound.app.DiscloseContent;
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

/** What intake asks for, to make a complaint of a referral in. Each may be asked again after no answer came. */
@Path("/v1/inbound-referrals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SYSTEM_INTAKE)
@RunOnVirtualThread
@Tag(name = "Referrals in")
public class CollectionResource {

    private final DiscloseContent discloseContent;
    private final ConfirmCollection confirmCollection;

    CollectionResource(DiscloseContent discloseContent, ConfirmCollection confirmCollection) {
        this.discloseContent = discloseContent;
        this.confirmCollection = confirmCollection;
    }

    @POST
    @Path("content-disclosures")
    @Operation(
            operationId = "discloseInboundContent",
            summary = "Read what the partner told",
            description = "For intake. Each reading stands on the disclosure log before it is answered.")
    @APIResponse(
            responseCode = "200",
            description = "The content.",
            content =
                    @Content(
                            schema = @Schema(implementation = ContentView.class),
                            examples = @ExampleObject(name = "crisis", value = InboundExamples.CONTENT)))
    @APIResponse(responseCode = "409", description = "It is collected, and the copy is unreadable.")
    public ContentView disclose(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = OfUnitRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "pulang-pisau",
                                                            value = "{ \"unit\": \"62.11\" }")))
                    @NotNull
                    @Valid
                    OfUnitRequest body) {
        return ContentView.of(discloseContent.handle(body.unit(), id));
    }

    @POST
    @Path("collection")
    @Operation(
            operationId = "confirmCollection",
            summary = "Say that it is registered",
            description = "For intake. The copy's key is destroyed with it. Said again it changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Collected, now or before.",
            content =
                    @Content(
                            schema = @Schema(implementation = InboundReferralView.class),
                            examples = @ExampleObject(name = "collected", value = InboundExamples.COLLECTED)))
    @APIResponse(responseCode = "409", description = "Another complaint has collected it.")
    public InboundReferralView confirm(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CollectionRequest.class),
                                            examples = @ExampleObject(name = "registered", value = """
                                                            {
                                                              "unit": "62.11",
                                                              "complaintId": "019aa9c2-1a00-7000-8000-000000000001"
                                                            }""")))
                    @NotNull
                    @Valid
                    CollectionRequest body) {
        return InboundReferralView.of(confirmCollection.handle(body.unit(), id, body.complaintId()));
    }
}
