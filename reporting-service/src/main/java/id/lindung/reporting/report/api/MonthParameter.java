package id.lindung.reporting.report.api;

import id.lindung.problem.ProblemException;
import id.lindung.reporting.report.domain.RecapProblem;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the month of a recap or report. */
final class MonthParameter {

    /** Four digits and two, no sign: {@link YearMonth#parse} alone also takes years that no centre has seen. */
    private static final Pattern FORM = Pattern.compile("20[0-9]{2}-(0[1-9]|1[0-2])");

    private MonthParameter() {}

    /** @throws ProblemException {@code recap.month-invalid} (400) */
    static YearMonth parse(@Nullable String text) {
        if (text == null || !FORM.matcher(text).matches()) {
            throw new ProblemException(RecapProblem.MONTH_INVALID);
        }
        return YearMonth.parse(text);
    }
}
