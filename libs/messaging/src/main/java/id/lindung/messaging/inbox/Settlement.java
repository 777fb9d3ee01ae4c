package id.lindung.messaging.inbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.lindung.identity.Scope;
import id.lindung.messaging.envelope.MisfitException;
import id.lindung.messaging.waiting.Patience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Settles arrivals: each takes effect, is known already, or is parked. Events of one unit are one transaction; when it
 * fails for good it rolls back and its events are settled one by one, so that only the one at fault is parked.
 */
@ApplicationScoped
class Settlement {

    private static final Logger LOG = Logger.getLogger(Settlement.class);
    private static final Transactions.Work<?> NOTHING = () -> 0;

    private final InboxStore inbox;
    private final ParkingLot parking;
    private final Handlers handlers;
    private final EventAge age;
    private final Instance<EntityManager> entities;

    Settlement(
            InboxStore inbox, ParkingLot parking, Handlers handlers, EventAge age, Instance<EntityManager> entities) {
        this.inbox = inbox;
        this.parking = parking;
        this.handlers = handlers;
        this.age = age;
        this.entities = entities;
    }

    /** Settles all of them, and what stood parked behind them. */
    void settle(String consumer, List<Arrival> arrivals, Patience patience) {
        settle(consumer, arrivals, NOTHING, patience);
    }

    /**
     * The same.
     *
     * @param lastly done in the transaction of the last event, or in one of its own where there is none
     */
    void settle(String consumer, List<Arrival> arrivals, Transactions.Work<?> lastly, Patience patience) {
        var events = new ArrayList<Arrival.Keyed>();
        for (var arrival : arrivals) {
            switch (arrival) {
                case Arrival.Keyed event -> events.add(event);
                case Arrival.Unreadable unreadable -> parkUnreadable(consumer, unreadable, patience);
            }
        }
        if (events.isEmpty()) {
            Transactions.insist(patience, lastly);
        } else {
            drain(consumer, settleInTurn(consumer, byUnit(events), lastly, patience), patience);
        }
    }

    /** Settles what stands ready behind these aggregates' last events, until nothing does. */
    void drain(String consumer, Collection<UUID> aggregateIds, Patience patience) {
        if (aggregateIds.isEmpty()) {
            return;
        }
        var ready = ready(consumer, aggregateIds, patience);
        while (!ready.isEmpty()) {
            settleInTurn(consumer, byUnit(ready), NOTHING, patience);
            ready = ready(consumer, aggregateIds, patience);
        }
    }

    /**
     * Tries a parked event once more; what it throws leaves it parked as it was.
     *
     * @return its place before the try
     */
    Place retry(String consumer, Arrival.Keyed event) {
        return Transactions.call(Scope.ofUnit(event.unit()), () -> {
            var keys = lock(consumer, List.of(event));
            var key = keys.of(event.aggregateId());
            var place = key.placeOf(event.sequence());
            if (place == Place.NEXT || place == Place.STUCK) {
                takeEffect(consumer, event, key);
                inbox.advance(consumer, keys);
            }
            return place;
        });
    }

    private List<Arrival.Keyed> ready(String consumer, Collection<UUID> aggregateIds, Patience patience) {
        return Transactions.insist(patience, () -> parking.ready(consumer, aggregateIds));
    }

    private static List<List<Arrival.Keyed>> byUnit(List<Arrival.Keyed> events) {
        return List.copyOf(events.stream()
                .collect(groupingBy(Arrival.Keyed::unit, LinkedHashMap::new, toList()))
                .values());
    }

    /** Settles at least one batch, each of one unit; gives the aggregates of which events stand parked. */
    private Set<UUID> settleInTurn(
            String consumer, List<List<Arrival.Keyed>> batches, Transactions.Work<?> lastly, Patience patience) {
        var waiting = new HashSet<UUID>();
        for (var batch : batches.subList(0, batches.size() - 1)) {
            waiting.addAll(settleBatch(consumer, batch, NOTHING, patience));
        }
        waiting.addAll(settleBatch(consumer, batches.getLast(), lastly, patience));
        return waiting;
    }

    private Set<UUID> settleBatch(
            String consumer, List<Arrival.Keyed> batch, Transactions.Work<?> lastly, Patience patience) {
        var unit = Scope.ofUnit(batch.getFirst().unit());
        while (true) {
            try {
                return Transactions.call(unit, () -> {
                    var waiting = apply(consumer, batch);
                    lastly.run();
                    return waiting;
                });
            } catch (RuntimeException failure) {
                if (Failure.of(failure) == Failure.PASSING || !patience.isServing()) {
                    patience.outlast(failure);
                } else if (batch.size() > 1) {
                    return settleInTurn(consumer, batch.stream().map(List::of).toList(), lastly, patience);
                } else {
                    parkFailed(consumer, batch.getFirst(), failure, patience);
                    Transactions.insist(patience, lastly);
                    return Set.of();
                }
            }
        }
    }

    /** Gives the aggregates of which events stand parked. */
    private Set<UUID> apply(String consumer, List<Arrival.Keyed> batch) throws SQLException {
        var keys = lock(consumer, batch);
        for (var event : batch) {
            var key = keys.of(event.aggregateId());
            switch (key.placeOf(event.sequence())) {
                case PAST -> LOG.debugf("%s %d is known", event.aggregateId(), event.sequence());
                case NEXT -> takeEffect(consumer, event, key);
                case STUCK, EARLY -> {
                    parking.park(consumer, event, ParkingReason.EARLIER_MISSING, null);
                    key.park(event.sequence());
                }
            }
        }
        inbox.advance(consumer, keys);
        return keys.waiting();
    }

    private Keys lock(String consumer, List<Arrival.Keyed> events) throws SQLException {
        return inbox.lock(
                consumer, events.stream().map(Arrival.Keyed::aggregateId).toList());
    }

    private void takeEffect(String consumer, Arrival.Keyed event, Key key) {
        var envelope = event.envelope().orElseThrow(MisfitException::new);
        handlers.handle(consumer, envelope);
        forgetEntities();
        key.advance();
        age.record(consumer, envelope.time());
    }

    // What one event loaded and wrote is of no use to the next. Kept until the commit, each flush of a batch would look
    // through all of it again, and a batch of hundreds would take most of its time for that.
    private void forgetEntities() {
        if (entities.isResolvable()) {
            entities.get().flush();
            entities.get().clear();
        }
    }

    private void parkFailed(String consumer, Arrival.Keyed event, RuntimeException failure, Patience patience) {
        var reason = failure instanceof MisfitException ? ParkingReason.MISFIT : ParkingReason.REFUSED;
        var errorClass = Failure.classOf(failure);
        Transactions.insist(patience, () -> {
            // Another replica may have settled it since this one gave up.
            var key = lock(consumer, List.of(event)).of(event.aggregateId());
            if (key.placeOf(event.sequence()) != Place.PAST) {
                parking.park(consumer, event, reason, errorClass);
            }
            return reason;
        });
        LOG.warnf(
                "%s parked event %d of aggregate %s: %s, %s",
                consumer, event.sequence(), event.aggregateId(), reason.code(), errorClass);
    }

    private void parkUnreadable(String consumer, Arrival.Unreadable arrival, Patience patience) {
        Transactions.insist(patience, () -> {
            parking.park(consumer, arrival, ParkingReason.UNREADABLE, null);
            return arrival;
        });
        var source = arrival.source();
        LOG.warnf(
                "%s parked an unreadable record: %s-%d@%d",
                consumer, source.topic(), source.partition(), source.offset());
    }
}
