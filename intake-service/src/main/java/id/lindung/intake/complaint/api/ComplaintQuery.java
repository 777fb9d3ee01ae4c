package id.lindung.intake.complaint.api;

import id.lindung.intake.complaint.domain.ComplaintFilter;
import id.lindung.intake.complaint.domain.ComplaintState;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.Cursor;
import id.lindung.problem.FieldError;
import id.lindung.problem.PageQuery;
import id.lindung.problem.ProblemException;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which complaints a list shows. */
public class ComplaintQuery {

    @QueryParam("crisis")
    @Parameter(
            description = "Only those taken as a crisis, or only the others.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Pattern(regexp = "true|false")
    @Nullable
    String crisis;

    @QueryParam("state")
    @Parameter(description = "Only those in this state.", schema = @Schema(implementation = ComplaintState.class))
    @Nullable
    String state;

    @QueryParam("receivedFrom")
    @Parameter(description = "First day of receipt, in the unit's zone.")
    @Nullable
    LocalDate receivedFrom;

    @QueryParam("receivedTo")
    @Parameter(description = "Last day of receipt, inclusive.")
    @Nullable
    LocalDate receivedTo;

    /** @throws ProblemException {@code request.invalid} (400), naming the parameter */
    ComplaintFilter filter(PageQuery page) {
        return new ComplaintFilter(
                page.cursor().map(Cursor::after),
                Optional.ofNullable(crisis).map(Boolean::valueOf),
                Optional.ofNullable(state).map(ComplaintQuery::stateOf),
                Optional.ofNullable(receivedFrom),
                Optional.ofNullable(receivedTo));
    }

    /** Taken as text, since Jakarta REST answers 404 to a parameter that it cannot convert. */
    private static ComplaintState stateOf(String code) {
        return Arrays.stream(ComplaintState.values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.REQUEST_INVALID)
                        .withErrors(List.of(FieldError.of("?state", "choice"))));
    }
}
