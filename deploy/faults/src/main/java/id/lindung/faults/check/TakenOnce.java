package id.lindung.faults.check;

import id.lindung.faults.ledger.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Every event has taken effect at everybody who reads its topic: no claim was skipped, no offset ran ahead of its effect, and
 * no key stands parked without a reason that shows.
 */
final class TakenOnce implements Rule {

    @Override
    public List<Finding> broken(List<Exchange> ledger, Observations seen) {
        var found = new ArrayList<Finding>();
        Readers.OF_TOPICS.forEach((consumer, types) -> {
            var last = seen.told().stream()
                    .filter(one -> types.contains(one.aggregateType()))
                    .collect(Collectors.toMap(Told::aggregate, Told::sequence, Math::max));
            Map<UUID, Long> taken = seen.taken().getOrDefault(consumer, Map.of());
            last.forEach((aggregate, sequence) -> {
                var reached = taken.getOrDefault(aggregate, 0L);
                if (!reached.equals(sequence)) {
                    found.add(Finding.of(
                            this,
                            "%s took effect of %s up to #%d, and #%d was told"
                                    .formatted(consumer, aggregate, reached, sequence),
                            aggregate));
                }
            });
        });
        var refused = seen.told().stream()
                .filter(one -> one.delivery() == Told.Delivery.PARKED)
                .map(Told::aggregate)
                .collect(Collectors.toSet());
        for (var parked : seen.parked()) {
            var explained = parked.reason().equals("earlier-missing") && refused.contains(parked.aggregate());
            if (!explained) {
                found.add(Finding.of(
                        this,
                        "%s parked #%d of %s (%s), and nothing explains it"
                                .formatted(parked.consumer(), parked.sequence(), parked.aggregate(), parked.reason()),
                        parked.aggregate()));
            }
        }
        return found;
    }
}
