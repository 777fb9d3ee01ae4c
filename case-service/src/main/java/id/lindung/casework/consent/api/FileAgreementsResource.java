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

import id.lindung.casework.consent.app.DraftAgreement;
import id.lindung.casework.consent.app.ReadAgreements;
import id.lindung.messaging.IdempotencyKey;
import id.lindung.problem.Page;
import id.lindung.problem.PageQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
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
import org.jspecify.annotations.Nullable;

/** A case file's service agreements: what a victim is asked. */
@Path("/v1/case-files/{id}/service-agreements")
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
public class FileAgreementsResource {

    private static final String ETAG = "Its version, for If-Match.";

    private final DraftAgreement draftAgreement;
    private final ReadAgreements readAgreements;

    FileAgreementsResource(DraftAgreement draftAgreement, ReadAgreements readAgreements) {
        this.draftAgreement = draftAgreement;
        this.readAgreements = readAgreements;
    }

    @POST
    @RolesAllowed(CASE_MANAGER)
    @Operation(
            operationId = "draftServiceAgreement",
            summary = "Draft what the victim is to be asked",
            description =
                    "A file has one that is drafted or signed; for another, this one is refused or withdrawn first.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted, now or by the first request with this key.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = AgreementView.class),
                            examples = @ExampleObject(name = "agreement", value = ConsentExamples.AGREEMENT)))
    @APIResponse(responseCode = "409", description = "One is pending, or the file is closed.")
    @APIResponse(responseCode = "422", description = "An agency is excluded from the case.")
    public RestResponse<AgreementView> draft(
            @PathParam("id") UUID caseFileId,
            @Parameter(description = "Names this request, so that repeating it has no second effect.", required = true)
                    @HeaderParam(IdempotencyKey.HEADER)
                    @Nullable
                    String key,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = DraftAgreementRequest.class),
                                            examples = @ExampleObject(name = "draft", value = ConsentExamples.DRAFT)))
                    @NotNull
                    @Valid
                    DraftAgreementRequest body) {
        var drafted = draftAgreement.handle(IdempotencyKey.of(key), body.toCommand(caseFileId));
        var answer = AgreementResource.shown(RestResponse.Status.CREATED, drafted.agreement())
                .location(URI.create(
                        "/v1/service-agreements/" + drafted.agreement().id()));
        return drafted.replayed()
                ? answer.header(IdempotencyKey.REPLAYED_HEADER, true).build()
                : answer.build();
    }

    @GET
    @Operation(operationId = "listServiceAgreements", summary = "List a file's agreements, the newest first")
    public Page<AgreementView> list(@PathParam("id") UUID caseFileId, @BeanParam @Valid PageQuery page) {
        return readAgreements.page(caseFileId, page.cursor(), page.limit()).map(AgreementView::of);
    }
}
