package id.lindung.messaging.inbox;

import java.util.Map;
import java.util.TreeMap;

/**
 * How far one consumer has come with one aggregate, as the locked inbox row says.
 *
 * <pre>
 *             next event
 *            ┌──────────┐
 *            ▼          │        later event (gap)
 *        ┌─────────┐────┘   ──────────────────────▶  ┌─────────┐
 *   ───▶ │ CURRENT │                                 │ WAITING │ ──┐ later events queue up
 *        └─────────┘   ◀──────────────────────────   └─────────┘ ◀─┘
 *         │       ▲      the missing event, then
 *  next   │       │      the queue in order
 *  event  │       │ replay succeeds,
 *  refused│       │ then the queue in order
 *         ▼       │
 *        ┌─────────┐ ──┐ later events queue up
 *        │  STUCK  │   │
 *        └─────────┘ ◀─┘
 * </pre>
 */
final class Key {

    private final Map<Long, ParkingReason> parked;
    private long lastSequence;
    private boolean advanced;

    Key(long lastSequence, Map<Long, ParkingReason> parked) {
        this.lastSequence = lastSequence;
        this.parked = new TreeMap<>(parked);
    }

    Place placeOf(long sequence) {
        if (sequence <= lastSequence) {
            return Place.PAST;
        }
        if (sequence > lastSequence + 1) {
            return Place.EARLY;
        }
        var reason = parked.get(sequence);
        return reason == null || reason == ParkingReason.EARLIER_MISSING ? Place.NEXT : Place.STUCK;
    }

    /** The next event has taken effect. */
    void advance() {
        lastSequence++;
        advanced = true;
    }

    /** An event waits for an earlier one, if it does not stand parked for another reason. */
    void park(long sequence) {
        parked.putIfAbsent(sequence, ParkingReason.EARLIER_MISSING);
    }

    /** Whether the row has to be written. */
    boolean advanced() {
        return advanced;
    }

    long lastSequence() {
        return lastSequence;
    }

    boolean hasParked() {
        return !parked.isEmpty();
    }
}
