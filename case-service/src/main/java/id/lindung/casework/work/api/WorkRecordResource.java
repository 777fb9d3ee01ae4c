package id.lindung.casework.work.api;

import static id.lindung.identity.Roles.ADMINISTRATION_OFFICER;
import static id.lindung.identity.Roles.CASE_MANAGER;
import static id.lindung.identity.Roles.CHAIR;
import static id.lindung.identity.Roles.COMPANION;
import static id.lindung.identity.Roles.COUNSELLOR;
import static id.lindung.identity.Roles.DIVISION_HEAD;
import static id.lindung.identity.Roles.HEAD_OF_OFFICE;
import static id.lindung.identity.Roles.SECRETARY;
import static id.lindung.identity.Roles.SUPERVISOR;

import id.lindung.casework.work.app.DiscloseText;
import id.lindung.casework.work.app.ReadWork;
import id.lindung.casework.work.domain.WorkKind;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.FieldError;
import id.lindung.problem.Page;
import id.lindung.problem.PageQuery;
import id.lindung.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reading what was done for a victim. */
@Path("/v1/case-files/{id}/work-records")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Case work", description = "What is done for a victim, step by step.")
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
public class WorkRecordResource {

    private final ReadWork readWork;
    private final DiscloseText discloseText;

    WorkRecordResource(ReadWork readWork, DiscloseText discloseText) {
        this.readWork = readWork;
        this.discloseText = discloseText;
    }

    @GET
    @Operation(operationId = "listWorkRecords", summary = "List what was done, the newest first; without texts")
    public Page<WorkRecordView> list(
            @PathParam("id") UUID caseFileId,
            @BeanParam @Valid PageQuery page,
            @QueryParam("kind")
                    @Parameter(description = "Only records of this kind, such as `monitoring-visit`.")
                    @Nullable
                    String kind) {
        return readWork.page(caseFileId, kindOf(kind), page.cursor(), page.limit())
                .map(WorkRecordView::of);
    }

    @GET
    @Path("{recordId}")
    @Operation(operationId = "readWorkRecord", summary = "Read one record, without its text")
    public WorkRecordView read(@PathParam("id") UUID caseFileId, @PathParam("recordId") UUID recordId) {
        return WorkRecordView.of(readWork.one(caseFileId, recordId));
    }

    @POST
    @Path("{recordId}/text-disclosures")
    @Operation(
            operationId = "discloseWorkText",
            summary = "Read the text of a record",
            description = "For a stated purpose. The reading stands on the disclosure log before you see the answer.")
    @APIResponse(
            responseCode = "200",
            description = "The text.",
            content = @Content(schema = @Schema(implementation = TextView.class)))
    @APIResponse(responseCode = "403", description = "Not for your role and this purpose.")
    public TextView disclose(
            @PathParam("id") UUID caseFileId,
            @PathParam("recordId") UUID recordId,
            @NotNull @Valid TextDisclosureRequest body) {
        return new TextView(
                recordId,
                discloseText.handle(caseFileId, recordId, body.purpose()).orElse(null));
    }

    private static Optional<WorkKind> kindOf(@Nullable String code) {
        try {
            return Optional.ofNullable(code).map(WorkKind::ofCode);
        } catch (IllegalArgumentException unknown) {
            throw new ProblemException(CommonProblem.REQUEST_INVALID)
                    .withErrors(List.of(FieldError.of("?kind", "choice")));
        }
    }
}
