package id.lindung.faults.check;

import id.lindung.faults.check.Told.Delivery;
import id.lindung.faults.ledger.Exchange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Of each aggregate every event was told, and reached the broker in its order: 1, 2, 3 without a gap. Copies of what was there
 * before may follow, in the same partition.
 */
final class OrderKept implements Rule {

    @Override
    public List<Finding> broken(List<Exchange> ledger, Observations seen) {
        var found = new ArrayList<Finding>();
        Map<UUID, TreeMap<Long, UUID>> told = seen.told().stream()
                .collect(Collectors.groupingBy(
                        Told::aggregate,
                        Collectors.toMap(Told::sequence, Told::event, (first, second) -> first, TreeMap::new)));
        told.forEach((aggregate, events) -> {
            if (events.firstKey() != 1 || events.lastKey() != events.size()) {
                found.add(
                        Finding.of(this, "the outbox holds %s of %s".formatted(events.keySet(), aggregate), aggregate));
            }
        });
        for (var kept : seen.kept()) {
            var raised = told.getOrDefault(kept.id(), new TreeMap<>()).size();
            if (kept.sequence().isPresent() && kept.sequence().getAsLong() != raised) {
                found.add(Finding.of(
                        this,
                        "%s %s raised %d events, and the outbox of %s holds %d"
                                .formatted(
                                        kept.kind(), kept.id(), kept.sequence().getAsLong(), kept.service(), raised),
                        kept.id()));
            }
        }
        found.addAll(onTopics(seen));
        return found;
    }

    private List<Finding> onTopics(Observations seen) {
        var found = new ArrayList<Finding>();
        var told = seen.told().stream().collect(Collectors.toMap(Told::event, one -> one, (first, second) -> first));
        var reached = new HashMap<UUID, Long>();
        var partitions = new HashMap<UUID, Set<Integer>>();
        var events = new HashSet<UUID>();
        seen.onTopics().stream()
                .sorted(Comparator.comparing(OnTopic::topic)
                        .thenComparingInt(OnTopic::partition)
                        .thenComparingLong(OnTopic::offset))
                .forEach(one -> {
                    long before = reached.getOrDefault(one.aggregate(), 0L);
                    if (one.sequence() > before + 1) {
                        found.add(Finding.of(
                                this,
                                "%s has #%d of %s behind #%d"
                                        .formatted(one.topic(), one.sequence(), one.aggregate(), before),
                                one.aggregate()));
                    }
                    reached.put(one.aggregate(), Math.max(before, one.sequence()));
                    partitions
                            .computeIfAbsent(one.aggregate(), any -> new HashSet<>())
                            .add(one.partition());
                    events.add(one.event());
                    var original = told.get(one.event());
                    if (original == null
                            || original.sequence() != one.sequence()
                            || !original.aggregate().equals(one.aggregate())) {
                        found.add(Finding.of(
                                this,
                                "%s holds an event that nobody told: #%d of %s"
                                        .formatted(one.topic(), one.sequence(), one.aggregate()),
                                one.aggregate()));
                    }
                });
        partitions.forEach((aggregate, several) -> {
            if (several.size() > 1) {
                found.add(Finding.of(this, "%s lies in partitions %s".formatted(aggregate, several), aggregate));
            }
        });
        for (var one : seen.told()) {
            if (one.delivery() != Delivery.SENT || !events.contains(one.event())) {
                found.add(Finding.of(
                        this,
                        "%s told %s #%d of %s, which is %s and %s"
                                .formatted(
                                        one.service(),
                                        one.type(),
                                        one.sequence(),
                                        one.aggregate(),
                                        one.delivery(),
                                        events.contains(one.event()) ? "on its topic" : "not on its topic"),
                        one.aggregate()));
            }
        }
        return found;
    }
}
