package id.lindung.problem.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.Problem;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Answers a failure: understood, put into words, and logged once when it is our own. */
@ApplicationScoped
class ProblemAnswers {

    private static final Logger LOG = Logger.getLogger("id.lindung.problem");
    private static final String URN = "urn:lindung:problem:";
    /** Where nobody knows better. */
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    /** Not the application's mapper: what a service changes there must not change how it fails. */
    private static final JsonMapper JSON = new JsonMapper();

    private final Failures failures;
    private final ProblemTexts texts;

    ProblemAnswers(Failures failures, ProblemTexts texts) {
        this.failures = failures;
        this.texts = texts;
    }

    /** The answer to a failure inside a resource or a guard of Quarkus REST. */
    Response response(Throwable failure, RoutingContext context) {
        var answer = answer(failures.understand(failure), failure, context);
        var response = Response.status(answer.status()).entity(answer.body());
        answer.headers().forEach(response::header);
        return response.build();
    }

    /** Ends a request that never reached a resource. */
    void end(Throwable failure, RoutingContext context) {
        end(failures.understand(failure), failure, context);
    }

    /** Ends a request that the router refused with a bare status. */
    void end(int status, RoutingContext context) {
        end(Refusal.of(Failures.byStatus(status)), null, context);
    }

    private void end(Refusal refusal, @Nullable Throwable failure, RoutingContext context) {
        var answer = answer(refusal, failure, context);
        var response = context.response();
        if (response.headWritten()) {
            // Half an answer cannot be taken back; hanging up is the only way to say that it is no answer.
            response.reset();
            return;
        }
        response.setStatusCode(answer.status());
        answer.headers().forEach(response::putHeader);
        response.end(answer.body());
    }

    private Answer answer(Refusal refusal, @Nullable Throwable failure, RoutingContext context) {
        var traceId = traceId();
        log(refusal, failure, traceId);
        if (leavesABodyUnread(refusal)) {
            Lingering.closeAfter(context);
        }
        var language = ProblemTexts.language(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return new Answer(
                refusal.type().status(), json(problem(refusal, language, traceId)), headers(refusal, language));
    }

    private Problem problem(Refusal refusal, String language, String traceId) {
        var type = refusal.type();
        return new Problem(
                URN + type.code(),
                texts.title(type, language),
                type.status(),
                type.code(),
                texts.detail(type, language, refusal.args()),
                refusal.errors().stream()
                        .map(error -> texts.complete(error, language))
                        .toList(),
                traceId);
    }

    private static Map<String, String> headers(Refusal refusal, String language) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        headers.put(HttpHeaders.CONTENT_LANGUAGE, language);
        switch (refusal.type().status()) {
            case 401 -> headers.put(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case 429, 503 ->
                headers.put(
                        HttpHeaders.RETRY_AFTER, seconds(refusal.retryAfter().orElse(RETRY_AFTER)));
            default -> {
                // Other refusals need no header of their own.
            }
        }
        return headers;
    }

    private static void log(Refusal refusal, @Nullable Throwable failure, String traceId) {
        if (refusal.type().status() < 500) {
            return;
        }
        if (refusal.type().status() != CommonProblem.UNAVAILABLE.status()) {
            var scrubbed = failure == null ? null : Scrubbed.of(failure);
            LOG.errorf(scrubbed, "Answered %s, trace %s", refusal.type().code(), traceId);
        } else if (refusal.retryAfter().isEmpty()) {
            // An outage fails every request at the same few places: their stacks tell nothing and fill the disk.
            LOG.warnf("Answered %s, trace %s: %s", refusal.type().code(), traceId, Scrubbed.inOneLine(failure));
        }
    }

    private static boolean leavesABodyUnread(Refusal refusal) {
        return refusal.type() == CommonProblem.PAYLOAD_TOO_LARGE || refusal.type() == CommonProblem.REQUEST_INCOMPLETE;
    }

    private static String seconds(Duration pause) {
        return Long.toString(Math.max(1, pause.plusNanos(999_999_999).toSeconds()));
    }

    /** The running trace, or a fresh number where none runs, so that the answer and the log line still meet. */
    private static String traceId() {
        var running = MDC.get("traceId");
        return running == null ? UUID.randomUUID().toString().replace("-", "") : running.toString();
    }

    private static String json(Problem problem) {
        try {
            return JSON.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A problem holds texts and numbers only", impossible);
        }
    }

    private record Answer(int status, String body, Map<String, String> headers) {}
}
