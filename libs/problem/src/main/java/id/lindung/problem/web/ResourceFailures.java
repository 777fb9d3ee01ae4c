package id.lindung.problem.web;

import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Hands every exception of a resource to {@link ProblemAnswers}. */
class ResourceFailures {

    private final ProblemAnswers answers;
    private final AllowedMethods allowed;

    ResourceFailures(ProblemAnswers answers, AllowedMethods allowed) {
        this.answers = answers;
        this.allowed = allowed;
    }

    /** The narrower types are named because Quarkus ships mappers for them, and the narrowest mapper wins. */
    @ServerExceptionMapper({
        Throwable.class,
        WebApplicationException.class,
        NotFoundException.class,
        ValidationException.class,
        ResteasyReactiveViolationException.class,
        MismatchedInputException.class,
        InvalidDefinitionException.class,
        UnauthorizedException.class,
        ForbiddenException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    Response answer(Throwable failure, RoutingContext context) {
        // A redirect or a "not modified" thrown as an exception is an answer, not a failure.
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
            return web.getResponse();
        }
        if (failure instanceof NotFoundException notFound) {
            var unreadable = KnownParameters.unreadable(notFound, context);
            if (unreadable.isPresent()) {
                return answers.response(unreadable.get(), context);
            }
        }
        var response = answers.response(failure, context);
        return failure instanceof NotAllowedException
                ? Response.fromResponse(response)
                        .header(HttpHeaders.ALLOW, allowed.at(context.request().path()))
                        .build()
                : response;
    }
}
