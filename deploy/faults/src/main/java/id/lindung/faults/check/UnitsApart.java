package id.lindung.faults.check;

import id.lindung.faults.ledger.Exchange;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No row of another unit was seen by anybody, none can be by the service's own role, and of its own unit it sees all. */
final class UnitsApart implements Rule {

    @Override
    public List<Finding> broken(List<Exchange> ledger, Observations seen) {
        Map<UUID, String> units =
                seen.kept().stream().collect(Collectors.toMap(Kept::id, Kept::unit, (first, second) -> first));
        var answered = ledger.stream()
                .flatMap(one -> one.seen().stream()
                        .filter(id -> !units.getOrDefault(id, one.unit()).equals(one.unit()))
                        .map(id -> Finding.of(
                                this,
                                "%s of unit %s was shown %s of unit %s by %s"
                                        .formatted(one.client(), one.unit(), id, units.get(id), one.operation()),
                                id)));
        var open = seen.visible().stream()
                .filter(one -> one.foreign() > 0 || one.own() != one.kept())
                .map(one -> Finding.of(
                        this,
                        "%s of %s, working for %s, shows %d of its %d rows and %d of others"
                                .formatted(
                                        one.table(), one.service(), one.unit(), one.own(), one.kept(), one.foreign())));
        return Stream.concat(answered, open).toList();
    }
}
