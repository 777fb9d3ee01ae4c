package id.lindung.problem.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Failures outside of any resource: of the router, its filters, and of the routes under {@code /q}. */
@ApplicationScoped
class RouterFailures {

    /** Behind the handler that hands security failures to the resources' mapper, before Quarkus's page for the rest. */
    private static final int LAST_BUT_ONE = Integer.MAX_VALUE - 1;

    private static final int BAD_REQUEST = 400;

    private final ProblemAnswers answers;

    RouterFailures(ProblemAnswers answers) {
        this.answers = answers;
    }

    void install(@Observes Router router) {
        router.route().order(LAST_BUT_ONE).failureHandler(this::answer);
        // A path that the router itself cannot decode matches no route, so no filter sees it either.
        router.errorHandler(BAD_REQUEST, context -> answers.end(BAD_REQUEST, context));
    }

    private void answer(RoutingContext context) {
        if (context.response().ended()) {
            return;
        }
        var status = context.statusCode();
        if (context.failure() == null || (status >= 400 && status < 500)) {
            answers.end(status, context);
        } else {
            answers.end(context.failure(), context);
        }
    }
}
