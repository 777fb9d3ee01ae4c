package id.lindung.reporting.report.api;

import static id.lindung.identity.Roles.ANALYST;
import static id.lindung.identity.Roles.CHAIR;
import static id.lindung.identity.Roles.DIVISION_HEAD;
import static id.lindung.identity.Roles.HEAD_OF_OFFICE;
import static id.lindung.identity.Roles.SECRETARY;
import static id.lindung.identity.Roles.SUPERVISOR;

import id.lindung.reporting.report.app.CountReferrals;
import id.lindung.reporting.report.app.MeasureTimeliness;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Monthly reports of the caller's unit. */
@Path("/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports", description = "How a unit kept its times, and what became of its referrals, by month.")
@RolesAllowed({ANALYST, SUPERVISOR, CHAIR, SECRETARY, HEAD_OF_OFFICE, DIVISION_HEAD})
@RunOnVirtualThread
public class ReportResource {

    private static final String MONTH = "`YYYY-MM`, from 2000-01 to 2099-12.";

    private final MeasureTimeliness measureTimeliness;
    private final CountReferrals countReferrals;

    ReportResource(MeasureTimeliness measureTimeliness, CountReferrals countReferrals) {
        this.measureTimeliness = measureTimeliness;
        this.countReferrals = countReferrals;
    }

    @GET
    @Path("sop-timeliness")
    @Operation(operationId = "readSopTimeliness", summary = "Read how the steps of procedures kept their standard")
    @APIResponse(
            responseCode = "200",
            description = "The report; asked again without newer facts it is the same to the byte.",
            content =
                    @Content(
                            schema = @Schema(implementation = TimelinessView.class),
                            examples = @ExampleObject(name = "timeliness", value = ReportExamples.TIMELINESS)))
    public TimelinessView timeliness(
            @QueryParam("month") @Parameter(description = MONTH, example = "2026-11", required = true) @Nullable
                    String month,
            @QueryParam("sop")
                    @Size(max = 100)
                    @Parameter(description = "Only this procedure.", example = "pulang-pisau-direct-crisis")
                    @Nullable
                    String sop) {
        return TimelinessView.of(measureTimeliness.handle(MonthParameter.parse(month), Optional.ofNullable(sop)));
    }

    @GET
    @Path("referral-funnel")
    @Operation(operationId = "readReferralFunnel", summary = "Read how far the referrals of a month came")
    @APIResponse(
            responseCode = "200",
            description = "The report; asked again without newer facts it is the same to the byte.",
            content =
                    @Content(
                            schema = @Schema(implementation = FunnelView.class),
                            examples = @ExampleObject(name = "funnel", value = ReportExamples.FUNNEL)))
    public FunnelView funnel(
            @QueryParam("month") @Parameter(description = MONTH, example = "2026-11", required = true) @Nullable
                    String month) {
        return FunnelView.of(countReferrals.handle(MonthParameter.parse(month)));
    }
}
