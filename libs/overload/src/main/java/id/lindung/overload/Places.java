package id.lindung.overload;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * The places for requests in work. Virtual threads start as many as arrive; these are what bounds memory and the wait for
 * a connection to the database. Never waited for: who finds none is told so at once.
 */
@ApplicationScoped
class Places {

    private final int capacity;
    private final int share;
    private final Semaphore free;
    private final Semaphore freeForLarge;
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();

    Places(OverloadConfig config) {
        this.capacity = config.requestsInWork();
        this.share = config.requestsInWorkOfOneClient();
        this.free = new Semaphore(capacity);
        this.freeForLarge = new Semaphore(config.largeBodies());
    }

    /**
     * A place for a request that has just arrived.
     *
     * @param large whether its body may fill memory
     * @return empty when all are taken
     */
    Optional<Place> take(boolean large) {
        if (large && !freeForLarge.tryAcquire()) {
            return Optional.empty();
        }
        if (!free.tryAcquire()) {
            if (large) {
                freeForLarge.release();
            }
            return Optional.empty();
        }
        return Optional.of(new Place(this, large));
    }

    /** Counts a place to its client's share. False when that is used up; the place is then to be left. */
    boolean countTo(String client, Place place) {
        if (taken.merge(client, 1, Integer::sum) > share || !place.belongTo(client)) {
            takeBack(client);
            return false;
        }
        return true;
    }

    void takeBack(Place place) {
        place.client().ifPresent(this::takeBack);
        if (place.isLarge()) {
            freeForLarge.release();
        }
        free.release();
    }

    private void takeBack(String client) {
        taken.computeIfPresent(client, (who, count) -> count == 1 ? null : count - 1);
    }

    /** Requests in work now. */
    int inWork() {
        return capacity - free.availablePermits();
    }

    /** Clients who have requests in work. */
    int clients() {
        return taken.size();
    }
}
