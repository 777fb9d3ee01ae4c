package id.lindung.faults.check;

import id.lindung.faults.ledger.Exchange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** However many sweepers looked, a step that is overdue is marked once, and whoever is called is called once. */
final class MarksOnce implements Rule {

    private static final Set<String> MARKS = Set.of("step-overdue", "step-escalated");

    private record Mark(UUID run, String happening, String step, String role) {}

    @Override
    public List<Finding> broken(List<Exchange> ledger, Observations seen) {
        var found = new ArrayList<Finding>();
        var raised = new HashSet<Mark>();
        seen.told().stream()
                .filter(one -> one.aggregateType().equals("sop-run"))
                .sorted(Comparator.comparing(Told::aggregate).thenComparingLong(Told::sequence))
                .forEach(one -> {
                    if (one.happening().equals("step-entered")) {
                        raised.removeIf(mark -> mark.run().equals(one.aggregate())
                                && mark.step().equals(one.step()));
                    } else if (MARKS.contains(one.happening())
                            && !raised.add(new Mark(one.aggregate(), one.happening(), one.step(), one.role()))) {
                        found.add(Finding.of(
                                this,
                                "%s of %s was raised again in run %s"
                                        .formatted(one.happening(), one.step(), one.aggregate()),
                                one.aggregate()));
                    }
                });
        return found;
    }
}
