package id.lindung.faults.check;

import id.lindung.faults.ledger.Exchange;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds what was observed to what was answered. */
public final class Checker {

    private static final List<Rule> RULES = List.of(
            new NothingLostOrDoubled(),
            new OrderKept(),
            new TakenOnce(),
            new ProjectionsAgree(),
            new UnitsApart(),
            new LegalMoves(),
            new DisclosuresPermitted(),
            new MarksOnce(),
            new ComesBack(),
            new AnswersMeant());

    private Checker() {}

    /** Everything that must not be, each with the rule that it breaks. */
    public static List<Finding> check(List<Exchange> ledger, Observations seen) {
        return RULES.stream()
                .flatMap(rule -> rule.broken(ledger, seen).stream())
                .toList();
    }

    /**
     * The shortest history that shows it: in the order of time what was asked, answered and told of the ids in question,
     * and nothing else. Attempts that nobody answered are left out where a later one was answered.
     */
    public static List<String> history(Finding finding, List<Exchange> ledger, Observations seen) {
        var answered = ledger.stream()
                .filter(one -> one.status() != 0)
                .flatMap(one -> one.key().stream())
                .collect(Collectors.toSet());
        var asked = ledger.stream()
                .filter(one -> one.seen().isEmpty() && !Collections.disjoint(one.ids(), finding.about()))
                .filter(one -> one.status() != 0
                        || one.key().isEmpty()
                        || !answered.contains(one.key().get()))
                .map(one -> Map.entry(one.ended(), one.line()));
        var told = seen.told().stream()
                .filter(one -> finding.about().contains(one.aggregate()))
                .map(one -> Map.entry(one.at(), one.line()));
        return Stream.concat(asked, told)
                .sorted(Map.Entry.<Instant, String>comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }
}
