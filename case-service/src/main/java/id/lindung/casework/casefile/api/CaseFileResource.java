package id.lindung.casework.casefile.api;

import static id.lindung.identity.Roles.ADMINISTRATION_OFFICER;
import static id.lindung.identity.Roles.CASE_MANAGER;
import static id.lindung.identity.Roles.CHAIR;
import static id.lindung.identity.Roles.COMPANION;
import static id.lindung.identity.Roles.COUNSELLOR;
import static id.lindung.identity.Roles.DIVISION_HEAD;
import static id.lindung.identity.Roles.HEAD_OF_OFFICE;
import static id.lindung.identity.Roles.SECRETARY;
import static id.lindung.identity.Roles.SUPERVISOR;

import id.lindung.casework.casefile.app.ReadCaseFiles;
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

/** The unit's case files, to read. They open by themselves, one for each victim of a registered complaint. */
@Path("/v1/case-files")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Case files", description = "One case file for each victim of a case.")
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
public class CaseFileResource {

    private final ReadCaseFiles readCaseFiles;

    CaseFileResource(ReadCaseFiles readCaseFiles) {
        this.readCaseFiles = readCaseFiles;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readCaseFile", summary = "Read a case file")
    @APIResponse(
            responseCode = "200",
            description = "The case file; whoever needs names asks intake, with a purpose.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Its version, for If-Match.",
                            schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = CaseFileView.class),
                            examples = @ExampleObject(name = "case-file", value = CaseFileExamples.CASE_FILE)))
    public RestResponse<CaseFileView> read(@PathParam("id") UUID id) {
        var found = readCaseFiles.one(id);
        return RestResponse.ResponseBuilder.ok(CaseFileView.of(found))
                .header(HttpHeaders.ETAG, new EntityTag(found.version()).header())
                .build();
    }

    @GET
    @Operation(operationId = "listCaseFiles", summary = "List case files, the newest first")
    public Page<CaseFileView> list(
            @BeanParam @Valid PageQuery page,
            @QueryParam("caseId") @Parameter(description = "Only the files of this case.") Optional<UUID> caseId,
            @QueryParam("complaintId") @Parameter(description = "Only the files opened from this complaint.")
                    Optional<UUID> complaintId) {
        return readCaseFiles
                .page(caseId, complaintId, page.cursor(), page.limit())
                .map(CaseFileView::of);
    }
}
