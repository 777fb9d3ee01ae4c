package id.lindung.reporting.report.api;

import static id.lindung.identity.Roles.ANALYST;
import static id.lindung.identity.Roles.CHAIR;
import static id.lindung.identity.Roles.DIVISION_HEAD;
import static id.lindung.identity.Roles.HEAD_OF_OFFICE;
import static id.lindung.identity.Roles.SECRETARY;
import static id.lindung.identity.Roles.SUPERVISOR;

import id.lindung.reporting.report.app.RecapMonth;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Monthly recaps of the caller's unit. */
@Path("/v1/recaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Recaps", description = "What a unit received and opened, counted by month.")
@RolesAllowed({ANALYST, SUPERVISOR, CHAIR, SECRETARY, HEAD_OF_OFFICE, DIVISION_HEAD})
@RunOnVirtualThread
public class RecapResource {

    private final RecapMonth recapMonth;

    RecapResource(RecapMonth recapMonth) {
        this.recapMonth = recapMonth;
    }

    @GET
    @Path("{month}")
    @Operation(operationId = "readRecap", summary = "Read the recap of a month")
    @APIResponse(
            responseCode = "200",
            description = "The recap; asked again without newer facts it is the same to the byte.",
            content =
                    @Content(
                            schema = @Schema(implementation = RecapView.class),
                            examples = @ExampleObject(name = "recap", value = RecapExamples.RECAP)))
    public RecapView read(
            @PathParam("month") @Parameter(description = "`YYYY-MM`, from 2000-01 to 2099-12.", example = "2026-11")
                    String month) {
        return RecapView.of(recapMonth.handle(MonthParameter.parse(month)));
    }
}
