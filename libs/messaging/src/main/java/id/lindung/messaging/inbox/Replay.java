package id.lindung.messaging.inbox;

import id.lindung.identity.Scope;
import id.lindung.messaging.waiting.Stopping;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Sets a parked key going again, from its first record, once what refused it has been mended. */
@ApplicationScoped
public class Replay {

    private static final Logger LOG = Logger.getLogger(Replay.class);

    private final ParkedEvents parkedEvents;
    private final ParkingLot parking;
    private final Settlement settlement;
    private final Stopping stopping;

    Replay(ParkedEvents parkedEvents, ParkingLot parking, Settlement settlement, Stopping stopping) {
        this.parkedEvents = parkedEvents;
        this.parking = parking;
        this.settlement = settlement;
        this.stopping = stopping;
    }

    /** What came of a replay. */
    public sealed interface Result {

        /** The first event took effect; so many of the key were refused in their turn, or wait behind one. */
        record Done(int stillParked) implements Result {}

        /** The key waits for an event that has not come; its producer can publish again. */
        record EarlierMissing() implements Result {}

        /** It failed again, with an error of this class. */
        record Refused(String errorClass) implements Result {}

        /** It is still no event of ours. */
        record Unreadable() implements Result {}
    }

    /** Replays the key that this event belongs to. */
    public Result run(ParkedEvent event) throws SQLException {
        var aggregateId = event.aggregateId();
        return aggregateId == null ? readAgain(event) : runKey(event.consumer(), aggregateId);
    }

    private Result runKey(String consumer, UUID aggregateId) throws SQLException {
        var first = parkedEvents.ofKey(consumer, aggregateId).stream().findFirst();
        if (first.isEmpty()) {
            return new Result.Done(0);
        }
        if (!(arrival(first.get()) instanceof Arrival.Keyed keyed)) {
            return new Result.Unreadable();
        }
        try {
            var place = settlement.retry(consumer, keyed);
            if (place == Place.EARLY) {
                return new Result.EarlierMissing();
            }
            settlement.drain(consumer, List.of(aggregateId), stopping.impatience());
        } catch (RuntimeException failure) {
            LOG.warnf("%s refused a replay of aggregate %s: %s", consumer, aggregateId, Failure.classOf(failure));
            return new Result.Refused(Failure.classOf(failure));
        }
        return new Result.Done(parkedEvents.ofKey(consumer, aggregateId).size());
    }

    // A newer version of the service may read what this one could not.
    private Result readAgain(ParkedEvent event) {
        var arrival = arrival(event);
        if (arrival instanceof Arrival.Unreadable) {
            return new Result.Unreadable();
        }
        settlement.settle(event.consumer(), List.of(arrival), stopping.impatience());
        Transactions.call(Scope.installation(), () -> parking.remove(event.id()));
        return new Result.Done(0);
    }

    private Arrival arrival(ParkedEvent event) {
        return Transactions.call(Scope.installation(), () -> parking.arrival(event.id()));
    }
}
