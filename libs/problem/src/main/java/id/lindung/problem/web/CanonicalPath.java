package id.lindung.problem.web;

import id.lindung.problem.CommonProblem;
import id.lindung.problem.ProblemException;
import id.lindung.problem.ProblemType;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Turns away paths that one reader may take for another: matrix parameters, encoded slashes and dots, empty and parent
 * segments. Routers, proxies and guards decode and normalise at different moments; where there is only one spelling,
 * they cannot disagree.
 */
@ApplicationScoped
class CanonicalPath {

    /** Before authentication and every other filter. */
    private static final int FIRST = 10_000;

    /** Characters that a path never needs to encode (RFC 3986, 2.3), and those that would change its structure. */
    private static final String NEVER_ENCODED = "-._~/\\;%?#";

    private final ProblemAnswers answers;

    CanonicalPath(ProblemAnswers answers) {
        this.answers = answers;
    }

    void install(@Observes Filters filters) {
        filters.register(this::judge, FIRST);
    }

    private void judge(RoutingContext context) {
        var fault = fault(context.request().uri());
        if (fault.isPresent()) {
            answers.end(new ProblemException(fault.get()), context);
        } else {
            context.next();
        }
    }

    /**
     * What is wrong with a request target, before any decoding.
     *
     * @param target path and query as on the request line (RFC 9112, 3.2.1)
     */
    static Optional<ProblemType> fault(String target) {
        var queryAt = target.indexOf('?');
        var path = queryAt < 0 ? target : target.substring(0, queryAt);
        if (!isCanonical(path)) {
            return Optional.of(CommonProblem.PATH_NOT_CANONICAL);
        }
        var query = queryAt < 0 ? "" : target.substring(queryAt + 1);
        return isReadable(query) && isUri(target) ? Optional.empty() : Optional.of(CommonProblem.REQUEST_MALFORMED);
    }

    /** Quarkus asks the same and answers with an empty 400; so it is told not to ({@code vertx.disableURIValidation}). */
    private static boolean isUri(String target) {
        try {
            new URI(target);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isCanonical(String path) {
        if (!path.startsWith("/") || path.contains("//") || path.contains("..") || hasDotSegment(path)) {
            return false;
        }
        for (var at = 0; at < path.length(); at++) {
            var character = path.charAt(at);
            if (character <= ' ' || character >= 0x7f || character == ';' || character == '\\' || character == '#') {
                return false;
            }
            if (character == '%' && !mayStandEncoded(path, at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasDotSegment(String path) {
        return path.contains("/./") || path.endsWith("/.");
    }

    private static boolean mayStandEncoded(String text, int percentAt) {
        var octet = octet(text, percentAt);
        var isControl = octet < ' ' || octet == 0x7f;
        var isAsciiLetterOrDigit = octet < 0x7f && Character.isLetterOrDigit(octet);
        return !isControl && !isAsciiLetterOrDigit && NEVER_ENCODED.indexOf(octet) < 0;
    }

    /** A query may hold anything but broken escapes and NUL, which no database column takes. */
    private static boolean isReadable(String query) {
        for (var at = query.indexOf('%'); at >= 0; at = query.indexOf('%', at + 1)) {
            if (octet(query, at) <= 0) {
                return false;
            }
        }
        return query.indexOf('\0') < 0;
    }

    /** The octet that a percent sign encodes, or -1 when no two hexadecimal digits follow. */
    private static int octet(String text, int percentAt) {
        if (percentAt + 2 >= text.length()
                || !HexFormat.isHexDigit(text.charAt(percentAt + 1))
                || !HexFormat.isHexDigit(text.charAt(percentAt + 2))) {
            return -1;
        }
        return HexFormat.fromHexDigits(text, percentAt + 1, percentAt + 3);
    }
}
