package id.lindung.intake.complaint.api;

import id.lindung.intake.complaint.domain.ComplaintFilter;
import id.lindung.problem.Cursor;
import id.lindung.problem.PageQuery;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
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

    @QueryParam("receivedFrom")
    @Parameter(description = "First day of receipt, in the unit's zone.")
    @Nullable
    LocalDate receivedFrom;

    @QueryParam("receivedTo")
    @Parameter(description = "Last day of receipt, inclusive.")
    @Nullable
    LocalDate receivedTo;

    ComplaintFilter filter(PageQuery page) {
        return new ComplaintFilter(
                page.cursor().map(Cursor::after),
                Optional.ofNullable(crisis).map(Boolean::valueOf),
                Optional.ofNullable(receivedFrom),
                Optional.ofNullable(receivedTo));
    }
}
