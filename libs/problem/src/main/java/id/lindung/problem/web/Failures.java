package id.lindung.problem.web;

import id.lindung.problem.CommonProblem;
import id.lindung.problem.FailureTranslation;
import id.lindung.problem.ProblemException;
import id.lindung.problem.ProblemType;
import io.quarkus.arc.All;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.resteasy.reactive.ResteasyReactiveClientProblem;
import org.jspecify.annotations.Nullable;

/** The one place that decides what a failure means to the caller. What it does not know is {@code internal}. */
@ApplicationScoped
class Failures {

    private final List<FailureTranslation> translations;

    Failures(@All List<FailureTranslation> translations) {
        this.translations = translations;
    }

    Refusal understand(Throwable failure) {
        for (var cause : causes(failure)) {
            var refusal = known(cause).or(() -> translated(cause));
            if (refusal.isPresent()) {
                return refusal.get();
            }
        }
        return byHttpStatus(failure);
    }

    private static Optional<Refusal> known(Throwable failure) {
        return switch (failure) {
            case ProblemException ours ->
                Optional.of(new Refusal(ours.type(), ours.args(), ours.errors(), ours.retryAfter()));
            case ResteasyReactiveViolationException invalid -> Violations.refusal(invalid);
            case UnauthorizedException _, AuthenticationFailedException _, AuthenticationCompletionException _ ->
                Optional.of(Refusal.of(CommonProblem.UNAUTHENTICATED));
            case ForbiddenException _ -> Optional.of(Refusal.of(CommonProblem.FORBIDDEN));
            case RejectedExecutionException _ -> Optional.of(Refusal.of(CommonProblem.UNAVAILABLE));
            default -> Optional.empty();
        };
    }

    private Optional<Refusal> translated(Throwable failure) {
        return translations.stream()
                .flatMap(translation -> translation.translate(failure).stream())
                .findFirst()
                .map(Refusal::of);
    }

    private static Refusal byHttpStatus(Throwable failure) {
        // What another service answered us says nothing about the request we were asked to serve.
        if (failure instanceof WebApplicationException web && !(failure instanceof ResteasyReactiveClientProblem)) {
            return Refusal.of(byStatus(web.getResponse().getStatus()));
        }
        return Refusal.of(CommonProblem.INTERNAL);
    }

    /** The common problem of a bare HTTP status. */
    static ProblemType byStatus(int status) {
        return switch (status) {
            case 401 -> CommonProblem.UNAUTHENTICATED;
            case 403 -> CommonProblem.FORBIDDEN;
            case 404 -> CommonProblem.NOT_FOUND;
            case 405 -> CommonProblem.METHOD_NOT_ALLOWED;
            case 406 -> CommonProblem.NOT_ACCEPTABLE;
            case 408 -> CommonProblem.REQUEST_INCOMPLETE;
            case 412 -> CommonProblem.PRECONDITION_FAILED;
            case 413 -> CommonProblem.PAYLOAD_TOO_LARGE;
            case 415 -> CommonProblem.MEDIA_TYPE_UNSUPPORTED;
            case 428 -> CommonProblem.PRECONDITION_REQUIRED;
            case 503 -> CommonProblem.UNAVAILABLE;
            default -> status >= 400 && status < 500 ? CommonProblem.REQUEST_MALFORMED : CommonProblem.INTERNAL;
        };
    }

    /**
     * The failure, its causes and what it suppressed, each once: a cause chain may be a ring. A commit that failed carries
     * the database's own exception only as suppressed.
     */
    private static List<Throwable> causes(Throwable failure) {
        var found = new ArrayList<Throwable>();
        collect(failure, found, Collections.newSetFromMap(new IdentityHashMap<>()));
        return found;
    }

    private static void collect(@Nullable Throwable failure, List<Throwable> found, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return;
        }
        found.add(failure);
        collect(failure.getCause(), found, seen);
        for (var suppressed : failure.getSuppressed()) {
            collect(suppressed, found, seen);
        }
    }
}
