package id.lindung.referral.feed.api;

import id.lindung.problem.Cursor;
import id.lindung.problem.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Where in its feed an agency goes on reading. */
public class FeedQuery {
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(100)
    @Parameter(description = "Events wanted, 1 to 100.")
    int limit = 50;

    @QueryParam("after")
    @Parameter(description = "The `next` of what you read last; left out to begin with the first event of all.")
    @Nullable
    String after;

    /** 1 to 100. */
    int limit() {
        return limit;
    }

    /** @throws ProblemException {@code cursor.invalid} (400) */
    Optional<Cursor> after() {
        return Cursor.parse(after);
    }

    /** What the caller sent, to be sent again when nothing came after it. */
    @Nullable
    String sent() {
        return after;
    }
}
