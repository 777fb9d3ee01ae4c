package id.lindung.problem;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A strong entity tag made of a row's optimistic version (RFC 9110, 8.8.3).
 *
 * @param version of the aggregate, 0 or more
 */
public record EntityTag(long version) {

    /** As it stands in the {@code ETag} header, quotes included. */
    public String header() {
        return "\"" + version + "\"";
    }

    /**
     * Lets a change go on only when the caller saw the current version (RFC 9110, 13.1.1; RFC 6585, 3).
     *
     * @param ifMatch the {@code If-Match} header: one or more strong tags; {@code *} is refused as it names no version
     * @throws ProblemException {@code precondition.required} (428) without a header, {@code precondition.failed} (412)
     *     when no tag names the current version; a weak tag never does
     */
    public static void require(@Nullable String ifMatch, long currentVersion) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw new ProblemException(CommonProblem.PRECONDITION_REQUIRED);
        }
        var current = new EntityTag(currentVersion).header();
        if (Arrays.stream(ifMatch.split(",", -1)).map(String::strip).noneMatch(current::equals)) {
            throw new ProblemException(CommonProblem.PRECONDITION_FAILED);
        }
    }
}
