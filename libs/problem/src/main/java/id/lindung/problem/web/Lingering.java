package id.lindung.problem.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/**
 * Hangs up on a sender whose body we will not read, a moment after the answer. At once would be wrong: a sender still
 * busy sending would find its connection reset and never read why.
 */
final class Lingering {

    private static final long LONGEST_MILLIS = 2_000;

    private Lingering() {}

    static void closeAfter(RoutingContext context) {
        // One stream of HTTP/2 is held back by flow control and needs no hanging up.
        if (context.request().version() == HttpVersion.HTTP_2) {
            return;
        }
        context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        context.addEndHandler(answered -> discardRest(context));
    }

    private static void discardRest(RoutingContext context) {
        var request = context.request();
        var connection = request.connection();
        if (request.isEnded()) {
            connection.close();
            return;
        }
        context.vertx().setTimer(LONGEST_MILLIS, timer -> connection.close());
        request.handler(discarded -> {});
        request.endHandler(end -> connection.close());
        request.exceptionHandler(gone -> {});
        request.resume();
    }
}
