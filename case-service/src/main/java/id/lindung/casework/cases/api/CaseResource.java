package id.lindung.casework.cases.api;

import static id.lindung.identity.Roles.ADMINISTRATION_OFFICER;
import static id.lindung.identity.Roles.CASE_MANAGER;
import static id.lindung.identity.Roles.CHAIR;
import static id.lindung.identity.Roles.COMPANION;
import static id.lindung.identity.Roles.COUNSELLOR;
import static id.lindung.identity.Roles.DIVISION_HEAD;
import static id.lindung.identity.Roles.HEAD_OF_OFFICE;
import static id.lindung.identity.Roles.SECRETARY;
import static id.lindung.identity.Roles.SUPERVISOR;

import id.lindung.casework.cases.app.ReadCases;
import id.lindung.problem.EntityTag;
import id.lindung.problem.Page;
import id.lindung.problem.PageQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The unit's cases, to read. They open by themselves, from registered complaints. */
@Path("/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases", description = "One case for each registered complaint.")
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
public class CaseResource {

    private final ReadCases readCases;

    CaseResource(ReadCases readCases) {
        this.readCases = readCases;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readCase", summary = "Read a case")
    @APIResponse(
            responseCode = "200",
            description = "The case.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Its version, for If-Match.",
                            schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = CaseView.class),
                            examples = @ExampleObject(name = "case", value = CaseExamples.CASE)))
    public RestResponse<CaseView> read(@PathParam("id") UUID id) {
        var found = readCases.one(id);
        return RestResponse.ResponseBuilder.ok(CaseView.of(found))
                .header(HttpHeaders.ETAG, new EntityTag(found.version()).header())
                .build();
    }

    @GET
    @Operation(operationId = "listCases", summary = "List cases, the newest first")
    public Page<CaseView> list(
            @BeanParam @Valid PageQuery page,
            @QueryParam("complaintId") @Parameter(description = "Only the case opened from this complaint.")
                    Optional<UUID> complaintId) {
        return readCases.page(complaintId, page.cursor(), page.limit()).map(CaseView::of);
    }
}
