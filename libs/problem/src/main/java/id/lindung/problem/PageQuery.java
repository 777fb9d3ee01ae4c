package id.lindung.problem;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Query parameters of every list: {@code @BeanParam @Valid PageQuery page}. */
public class PageQuery {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(100)
    @Parameter(description = "Items wanted, 1 to 100.")
    int limit = 50;

    @QueryParam("cursor")
    @Parameter(description = "The `next` of the page before; left out for the first page.")
    @Nullable
    String cursor;

    /** 1 to 100. */
    public int limit() {
        return limit;
    }

    /**
     * Where to go on; empty on the first page.
     *
     * @throws ProblemException {@code cursor.invalid} (400)
     */
    public Optional<Cursor> cursor() {
        return Cursor.parse(cursor);
    }
}
