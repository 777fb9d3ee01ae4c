package id.lindung.casework.closure.api;

import static id.lindung.identity.Roles.CASE_MANAGER;
import static id.lindung.identity.Roles.SUPERVISOR;

import id.lindung.casework.casefile.api.CaseFileView;
import id.lindung.casework.closure.app.CloseCaseFile;
import id.lindung.problem.EntityTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Ending the work for a victim (terminasi layanan). */
@Path("/v1/case-files/{id}/closure")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Case files", description = "One case file for each victim of a case.")
@RolesAllowed({CASE_MANAGER, SUPERVISOR})
@RunOnVirtualThread
public class ClosureResource {

    private final CloseCaseFile closeCaseFile;

    ClosureResource(CloseCaseFile closeCaseFile) {
        this.closeCaseFile = closeCaseFile;
    }

    @POST
    @Operation(
            operationId = "closeCaseFile",
            summary = "Close a case file, for good",
            description =
                    "After it was documented. Lost contact takes three attempts in vain, and a death is recorded"
                            + " first (recordEnding); after a withdrawal somebody has talked with her alone. The case closes with its last file.")
    @APIResponse(
            responseCode = "200",
            description = "Closed.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Its version.",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = CaseFileView.class)))
    @APIResponse(responseCode = "409", description = "It is closed already, or does not close yet; the code says why.")
    public RestResponse<CaseFileView> close(
            @PathParam("id") UUID id,
            @Parameter(description = "The ETag that you last saw of the file.", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @NotNull @Valid ClosureRequest body) {
        var closed = closeCaseFile.handle(id, ifMatch, body.reason());
        return RestResponse.ResponseBuilder.ok(CaseFileView.of(closed))
                .header(HttpHeaders.ETAG, new EntityTag(closed.version()).header())
                .build();
    }
}
