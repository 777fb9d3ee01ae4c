package id.lindung.casework.exclusion.api;

import static id.lindung.identity.Roles.CHAIR;
import static id.lindung.identity.Roles.HEAD_OF_OFFICE;
import static id.lindung.identity.Roles.SUPERVISOR;

import id.lindung.casework.casefile.app.ReadCaseFiles;
import id.lindung.casework.casefile.domain.CaseFile;
import id.lindung.casework.exclusion.app.ChangeExclusions;
import id.lindung.problem.EntityTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import org.jspecify.annotations.Nullable;

/** Who may not know of a case. Those concerned are not told, and are answered as if there were no case. */
@Path("/v1/case-files/{id}/exclusions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Exclusions", description = "Who may not know of a case; holds for all files of the case.")
@RolesAllowed({SUPERVISOR, CHAIR, HEAD_OF_OFFICE})
@RunOnVirtualThread
public class ExclusionResource {

    private static final String EXAMPLE = """
            {
              "caseFileId": "019aa9c2-1a00-7000-8000-000000000051",
              "excludedSubjects": ["4b0f7f0e-52cf-4d0e-9f0c-1d2b1c7f5a11"],
              "excludedAgencyIds": ["019aa9c2-1a00-7000-8000-000000000071"],
              "chairExcluded": false
            }""";
    private static final String REQUEST = """
            {
              "excludedSubjects": ["4b0f7f0e-52cf-4d0e-9f0c-1d2b1c7f5a11"],
              "excludedAgencyIds": ["019aa9c2-1a00-7000-8000-000000000071"],
              "chairExcluded": false
            }""";
    private static final String ETAG = "The case file's version, for If-Match.";

    private final ReadCaseFiles readCaseFiles;
    private final ChangeExclusions changeExclusions;

    ExclusionResource(ReadCaseFiles readCaseFiles, ChangeExclusions changeExclusions) {
        this.readCaseFiles = readCaseFiles;
        this.changeExclusions = changeExclusions;
    }

    @GET
    @Operation(operationId = "readExclusions", summary = "Read who may not know of the case")
    @APIResponse(
            responseCode = "200",
            description = "What this file of the case says.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = ExclusionsView.class),
                            examples = @ExampleObject(name = "exclusions", value = EXAMPLE)))
    public RestResponse<ExclusionsView> read(@PathParam("id") UUID id) {
        return shown(readCaseFiles.one(id));
    }

    @PUT
    @Operation(
            operationId = "changeExclusions",
            summary = "Say who may not know of the case",
            description =
                    "As a whole: who is absent is let in again. Takes effect at once, and tells nobody concerned.")
    @APIResponse(
            responseCode = "200",
            description = "Changed.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = ExclusionsView.class),
                            examples = @ExampleObject(name = "exclusions", value = EXAMPLE)))
    public RestResponse<ExclusionsView> change(
            @PathParam("id") UUID id,
            @Parameter(description = "The ETag that you last saw of the case file.", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ExclusionsRequest.class),
                                            examples = @ExampleObject(name = "kin", value = REQUEST)))
                    @NotNull
                    @Valid
                    ExclusionsRequest body) {
        return shown(changeExclusions.handle(id, ifMatch, body.toExclusions()));
    }

    private static RestResponse<ExclusionsView> shown(CaseFile file) {
        return RestResponse.ResponseBuilder.ok(ExclusionsView.of(file))
                .header(HttpHeaders.ETAG, new EntityTag(file.version()).header())
                .build();
    }
}
