package id.lindung.overload;

import id.lindung.identity.CurrentActor;
import id.lindung.identity.PublicPaths;
import id.lindung.problem.ProblemException;
import io.github.bucket4j.TimeMeter;
import io.netty.buffer.Unpooled;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Decides at the door who is worked for: first whether there is a place at all, before a token costs anything; then, once
 * the caller is known, whether it asks no more than its share.
 */
@ApplicationScoped
class Admission {

    /** Behind the check of the path (10,000), before authentication (200). */
    private static final int BEFORE_AUTHENTICATION = 5_000;

    /** Behind authorisation (100), before the body (50). */
    private static final int BEHIND_AUTHORISATION = 80;

    /** Health and metrics must be there when nothing else is. They do little, and their rate is limited. */
    private static final String MANAGEMENT = "/q/";

    /** Who was turned away together shall not come back together. */
    private static final int LONGEST_PAUSE_MILLIS = 5_000;

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final Places places;
    private final Rates clients;
    private final Rates addresses;
    private final TurnedAway turnedAway;
    private final long largeBody;
    private final PublicPaths publicPaths = PublicPaths.read();

    Admission(OverloadConfig config, Places places, TurnedAway turnedAway) {
        this.places = places;
        this.clients = new Rates(config.client(), TimeMeter.SYSTEM_NANOTIME);
        this.addresses = new Rates(config.address(), TimeMeter.SYSTEM_NANOTIME);
        this.turnedAway = turnedAway;
        this.largeBody = config.largeBody().asLongValue();
    }

    void install(@Observes Filters filters) {
        filters.register(this::limitTheUnknown, BEFORE_AUTHENTICATION + 1);
        filters.register(this::admit, BEFORE_AUTHENTICATION);
        filters.register(this::limitTheKnown, BEHIND_AUTHORISATION);
    }

    private void limitTheUnknown(RoutingContext context) {
        var request = context.request();
        var path = publicPaths.entryOf(request.path());
        if (path.isEmpty() && request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            context.next();
            return;
        }
        var wait = addresses.take(Clients.of(request.remoteAddress()) + " " + path.orElse("no token"));
        if (wait.isPresent()) {
            refuse(context, Reason.ADDRESS_RATE, wait.get());
        } else {
            context.next();
        }
    }

    private void admit(RoutingContext context) {
        if (context.request().path().startsWith(MANAGEMENT)) {
            context.next();
            return;
        }
        var large = mayBeLarge(context.request());
        var found = places.take(large);
        if (found.isEmpty()) {
            var pause = Duration.ofMillis(ThreadLocalRandom.current().nextInt(1, LONGEST_PAUSE_MILLIS));
            refuse(context, large ? Reason.NO_PLACE_FOR_LARGE : Reason.NO_PLACE, pause);
            return;
        }
        var place = found.get();
        context.put(Place.KEY, place);
        context.addEndHandler(answered -> {
            if (answered.succeeded()) {
                onceSent(context, place::leave);
            } else {
                place.abandon();
            }
        });
        context.next();
    }

    /** An answer that is ended may still wait in memory for a client who does not read it. */
    private static void onceSent(RoutingContext context, Runnable then) {
        // What follows it has been sent when it has, or never will be because the connection is closed.
        ((ConnectionBase) context.request().connection())
                .channel()
                .writeAndFlush(Unpooled.EMPTY_BUFFER)
                .addListener(sent -> then.run());
    }

    private boolean mayBeLarge(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null
                ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                : Long.parseLong(length) > largeBody;
    }

    private void limitTheKnown(RoutingContext context) {
        var client = CurrentActor.of(context).flatMap(Clients::of);
        var wait = client.flatMap(clients::take);
        if (wait.isPresent()) {
            refuse(context, Reason.CLIENT_RATE, wait.get());
        } else if (client.isPresent() && !hasItsShare(client.get(), context)) {
            refuse(context, Reason.CLIENT_SHARE, A_MOMENT);
        } else {
            context.next();
        }
    }

    private boolean hasItsShare(String client, RoutingContext context) {
        Place place = context.get(Place.KEY);
        return place == null || places.countTo(client, place);
    }

    private void refuse(RoutingContext context, Reason reason, Duration pause) {
        turnedAway.count(reason);
        context.fail(new ProblemException(reason.problem()).withRetryAfter(pause));
    }
}
