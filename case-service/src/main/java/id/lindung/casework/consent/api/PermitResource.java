package id.lindung.casework.consent.api;

import id.lindung.casework.consent.app.IssuePermit;
import id.lindung.identity.Roles;
import id.lindung.identity.Scope;
import id.lindung.identity.Scopes;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Asked by the referral service before each disclosure on the ground of consent. */
@Path("/v1/disclosure-permits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Disclosure permits", description = "For the referral service: may this be disclosed, at this moment?")
@RolesAllowed(Roles.SYSTEM_REFERRAL)
@RunOnVirtualThread
public class PermitResource {

    private final IssuePermit issuePermit;

    PermitResource(IssuePermit issuePermit) {
        this.issuePermit = issuePermit;
    }

    @POST
    @Operation(
            operationId = "issueDisclosurePermit",
            summary = "Permit one disclosure, now",
            description = "For a single use within five seconds. It takes no Idempotency-Key: a repeated answer would"
                    + " outlive a withdrawal. Whoever gets no answer discloses nothing.")
    @APIResponse(
            responseCode = "201",
            description = "Permitted.",
            content =
                    @Content(
                            schema = @Schema(implementation = PermitView.class),
                            examples = @ExampleObject(name = "permit", value = ConsentExamples.PERMIT)))
    @APIResponse(
            responseCode = "403",
            description =
                    "`consent.not-in-force`: no agreement that is signed and not withdrawn names the agency, or the"
                            + " agency is excluded.")
    @APIResponse(responseCode = "404", description = "The unit has no such case file.")
    public RestResponse<PermitView> issue(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = PermitRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "dispatch",
                                                            value = ConsentExamples.PERMIT_REQUEST)))
                    @NotNull
                    @Valid
                    PermitRequest body) {
        var permit = Scopes.call(Scope.ofUnit(body.unit()), () -> issuePermit.handle(body.toCommand()));
        return RestResponse.status(RestResponse.Status.CREATED, PermitView.of(permit));
    }
}
