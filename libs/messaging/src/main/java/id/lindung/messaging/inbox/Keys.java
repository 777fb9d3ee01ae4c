package id.lindung.messaging.inbox;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The locked keys of one transaction. */
record Keys(Map<UUID, Key> byAggregate) {

    Keys {
        byAggregate = Map.copyOf(byAggregate);
    }

    Key of(UUID aggregateId) {
        return Objects.requireNonNull(byAggregate.get(aggregateId), "not locked");
    }

    /** The last sequence of each key that came further. */
    TreeMap<UUID, Long> advanced() {
        return byAggregate.entrySet().stream()
                .filter(entry -> entry.getValue().advanced())
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().lastSequence(), Long::max, TreeMap::new));
    }

    /** The aggregates of which events stand parked. */
    Set<UUID> waiting() {
        return byAggregate.entrySet().stream()
                .filter(entry -> entry.getValue().hasParked())
                .map(Map.Entry::getKey)
                .collect(toSet());
    }
}
