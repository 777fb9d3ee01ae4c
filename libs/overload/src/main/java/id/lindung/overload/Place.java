package id.lindung.overload;

import java.util.Optional;

/**
 * One request's place among those in work, from its arrival until its answer is sent; or, when its client hung up before
 * that, until the work is done, for a connection is given up sooner than the work it asked for.
 */
final class Place {

    /** Under which the request carries it. */
    static final String KEY = "lindung.overload.place";

    private final Places places;
    private final boolean large;
    private Optional<String> client = Optional.empty();
    private boolean inWork;
    private boolean abandoned;
    private boolean left;

    Place(Places places, boolean large) {
        this.places = places;
        this.large = large;
    }

    boolean isLarge() {
        return large;
    }

    /** Whose share it counts to, once that is known. */
    synchronized Optional<String> client() {
        return client;
    }

    /** False when it has been left meanwhile; then it counts to nobody. */
    synchronized boolean belongTo(String whom) {
        if (!left) {
            client = Optional.of(whom);
        }
        return !left;
    }

    /** A resource begins to work. False when the client has hung up before: nobody waits for that work. */
    synchronized boolean begin() {
        inWork = !left;
        return inWork;
    }

    /** The resource has done its work; the answer may still be on its way. */
    synchronized void end() {
        inWork = false;
        if (abandoned) {
            leave();
        }
    }

    /** The client has hung up. */
    synchronized void abandon() {
        abandoned = true;
        if (!inWork) {
            leave();
        }
    }

    /** The answer is sent. Once is enough; more is no harm. */
    synchronized void leave() {
        if (!left) {
            left = true;
            places.takeBack(this);
        }
    }
}
