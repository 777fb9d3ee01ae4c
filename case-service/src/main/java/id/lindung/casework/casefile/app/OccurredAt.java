package id.lindung.casework.casefile.app;

import id.lindung.problem.CommonProblem;
import id.lindung.problem.FieldError;
import id.lindung.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When something was done, as somebody told it afterwards. */
public final class OccurredAt {

    /** Clocks of clients may go ahead a little. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(2);

    private OccurredAt() {}

    /**
     * What was told, or now when nothing was; in microseconds, as the database keeps it.
     *
     * @param pointer to the field in the request
     * @throws ProblemException {@code request.invalid} (400) when it lies in the future
     */
    public static Instant orNow(@Nullable Instant told, Instant now, String pointer) {
        if (told == null) {
            return now.truncatedTo(ChronoUnit.MICROS);
        }
        if (told.isAfter(now.plus(CLOCK_SKEW))) {
            throw new ProblemException(CommonProblem.REQUEST_INVALID)
                    .withErrors(List.of(FieldError.of(pointer, "occurred.in-future")));
        }
        return told.truncatedTo(ChronoUnit.MICROS);
    }
}
