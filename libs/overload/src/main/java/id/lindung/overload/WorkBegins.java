package id.lindung.overload;

import id.lindung.problem.ProblemException;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Keeps a request's place taken until its resource is done with it, though its client has hung up. */
class WorkBegins {

    @ServerRequestFilter
    void hold(ResteasyReactiveContainerRequestContext request, RoutingContext context) {
        Place place = context.get(Place.KEY);
        if (place == null) {
            return;
        }
        if (!place.begin()) {
            throw new ProblemException(OverloadProblem.BUSY).withRetryAfter(Duration.ofSeconds(1));
        }
        request.getServerRequestContext().registerCompletionCallback(failure -> place.end());
    }
}
