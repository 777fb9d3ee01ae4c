package id.lindung.casework.consent.api;

import static id.lindung.identity.Roles.ADMINISTRATION_OFFICER;
import static id.lindung.identity.Roles.CASE_MANAGER;
import static id.lindung.identity.Roles.CHAIR;
import static id.lindung.identity.Roles.COMPANION;
import static id.lindung.identity.Roles.COUNSELLOR;
import static id.lindung.identity.Roles.DIVISION_HEAD;
import static id.lindung.identity.Roles.HEAD_OF_OFFICE;
import static id.lindung.identity.Roles.SECRETARY;
import static id.lindung.identity.Roles.SUPERVISOR;

import id.lindung.casework.consent.app.MoveAgreement;
import id.lindung.casework.consent.app.ReadAgreements;
import id.lindung.casework.consent.domain.ServiceAgreement;
import id.lindung.problem.EntityTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
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

/** Service agreements: what a victim is asked, and what she says. */
@Path("/v1/service-agreements/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Service agreements", description = "Naskah kesepakatan layanan: every disclosure by consent rests on one.")
@RolesAllowed({
    COMPANION,
    CASE_MANAGER,
    COUNSELLOR,
    SUPERVISOR,
    ADMINISTRATION_OFFICER,
    CHAIR,
    SECRETARY,
    HEAD_OF_OFFICE,
    DIVISION_HEAD
})
@RunOnVirtualThread
public class AgreementResource {

    private static final String ETAG = "Its version, for If-Match.";
    private static final String SEEN = "The ETag that you last saw of it.";

    private final MoveAgreement moveAgreement;
    private final ReadAgreements readAgreements;

    AgreementResource(MoveAgreement moveAgreement, ReadAgreements readAgreements) {
        this.moveAgreement = moveAgreement;
        this.readAgreements = readAgreements;
    }

    @GET
    @Operation(operationId = "readServiceAgreement", summary = "Read an agreement")
    @APIResponse(
            responseCode = "200",
            description = "The agreement.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = AgreementView.class),
                            examples = @ExampleObject(name = "agreement", value = ConsentExamples.AGREEMENT)))
    public RestResponse<AgreementView> read(@PathParam("id") UUID id) {
        return shown(RestResponse.Status.OK, readAgreements.one(id)).build();
    }

    @POST
    @Path("signature")
    @RolesAllowed({CASE_MANAGER, COUNSELLOR, COMPANION})
    @Operation(
            operationId = "signServiceAgreement",
            summary = "Record that the victim, or her guardian, agrees",
            description =
                    "Whoever is alleged to have harmed her or another victim of the case signs for nobody. When no"
                            + " guardian of a child is safe: urgent care in her best interest, and a request for a guardian.")
    @APIResponse(
            responseCode = "200",
            description = "In force.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = AgreementView.class),
                            examples = @ExampleObject(name = "signed", value = ConsentExamples.AGREEMENT)))
    @APIResponse(responseCode = "409", description = "It is no draft any more, or the file is closed.")
    @APIResponse(responseCode = "422", description = "The signature does not count; the code says why.")
    public RestResponse<AgreementView> sign(
            @PathParam("id") UUID id,
            @Parameter(description = SEEN, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = SignatureRequest.class),
                                            examples = {
                                                @ExampleObject(
                                                        name = "victim",
                                                        value = ConsentExamples.SIGNED_BY_VICTIM),
                                                @ExampleObject(
                                                        name = "guardian",
                                                        value = ConsentExamples.SIGNED_BY_GUARDIAN)
                                            }))
                    @NotNull
                    @Valid
                    SignatureRequest body) {
        return shown(RestResponse.Status.OK, moveAgreement.sign(id, ifMatch, body.toGiven()))
                .build();
    }

    @POST
    @Path("refusal")
    @RolesAllowed({CASE_MANAGER, COUNSELLOR, COMPANION})
    @Operation(
            operationId = "refuseServiceAgreement",
            summary = "Record that the victim does not agree",
            description = "Nothing is held against her: she is offered information and a safety plan.")
    @APIResponse(
            responseCode = "200",
            description = "Refused.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "409", description = "It is no draft any more, or the file is closed.")
    public RestResponse<AgreementView> refuse(
            @PathParam("id") UUID id,
            @Parameter(description = SEEN, required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RefusalRequest body) {
        return shown(RestResponse.Status.OK, moveAgreement.refuse(id, ifMatch, body.refusedAt()))
                .build();
    }

    @POST
    @Path("withdrawal")
    @Operation(
            operationId = "withdrawServiceAgreement",
            summary = "Record that the victim no longer agrees",
            description =
                    "Takes effect at once: nothing more is disclosed on the ground of consent. Any member of the staff"
                            + " who may read the file records it, and no If-Match is asked for, so that nothing delays it.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "409", description = "It is not signed, or withdrawn already.")
    public RestResponse<AgreementView> withdraw(@PathParam("id") UUID id, @NotNull @Valid WithdrawalRequest body) {
        return shown(RestResponse.Status.OK, moveAgreement.withdraw(id, body.privateTalk()))
                .build();
    }

    static ResponseBuilder<AgreementView> shown(RestResponse.Status status, ServiceAgreement agreement) {
        return ResponseBuilder.create(status, AgreementView.of(agreement))
                .header(HttpHeaders.ETAG, new EntityTag(agreement.version()).header());
    }
}
