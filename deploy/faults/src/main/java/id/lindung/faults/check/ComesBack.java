package id.lindung.faults.check;

import id.lindung.faults.ledger.Exchange;
import java.util.List;

/** After the last fault everything works again within the limit, and what was told before has taken effect. */
final class ComesBack implements Rule {

    @Override
    public List<Finding> broken(List<Exchange> ledger, Observations seen) {
        var recovery = seen.recovery();
        var late = recovery.recovered()
                .map(at -> at.isAfter(recovery.lastFault().plus(recovery.limit())))
                .orElse(true);
        return late
                ? List.of(Finding.of(
                        this,
                        "the last fault was over at %s, and %d s later it waited for %s"
                                .formatted(
                                        recovery.lastFault(), recovery.limit().toSeconds(), recovery.waitedFor())))
                : List.of();
    }
}
