package id.lindung.faults.check;

import id.lindung.faults.ledger.Exchange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** No aggregate was moved as its diagram does not allow: docs/referral.md, docs/consent.md, docs/sop.md, typed from there. */
final class LegalMoves implements Rule {

    private static final String BEGIN = "";

    /** What may come before each happening, by the type of the aggregate. */
    private static final Map<String, Map<String, Set<String>>> AFTER = Map.of(
            "referral",
            Map.of(
                    "drafted", Set.of(BEGIN),
                    "letter-signed", Set.of("drafted", "letter-signed"),
                    "sent", Set.of("letter-signed"),
                    "accepted", Set.of("sent"),
                    "declined", Set.of("sent"),
                    "started", Set.of("accepted"),
                    "completed", Set.of("started"),
                    "passed-on", Set.of("sent", "declined"),
                    "cancelled", Set.of("drafted", "letter-signed", "sent", "accepted", "started")),
            "service-agreement",
            Map.of(
                    "drafted", Set.of(BEGIN),
                    "signed", Set.of("drafted"),
                    "refused", Set.of("drafted"),
                    "withdrawn", Set.of("signed")),
            "inbound-referral",
            Map.of("received", Set.of(BEGIN), "collected", Set.of("received")),
            "case",
            Map.of("opened", Set.of(BEGIN), "closed", Set.of("opened")),
            "case-file",
            Map.of(
                    "opened", Set.of(BEGIN),
                    "exclusions-changed", Set.of("opened", "exclusions-changed"),
                    "closed", Set.of("opened", "exclusions-changed")));

    @Override
    public List<Finding> broken(List<Exchange> ledger, Observations seen) {
        var found = new ArrayList<Finding>();
        seen.told().stream()
                .collect(Collectors.groupingBy(Told::aggregate))
                .values()
                .forEach(events -> {
                    events.sort(Comparator.comparingLong(Told::sequence));
                    var type = events.getFirst().aggregateType();
                    if (AFTER.containsKey(type)) {
                        found.addAll(moves(events, AFTER.get(type)));
                    } else if (type.equals("sop-run")) {
                        found.addAll(run(events));
                    }
                });
        return found;
    }

    private List<Finding> moves(List<Told> events, Map<String, Set<String>> after) {
        var found = new ArrayList<Finding>();
        var before = BEGIN;
        for (var event : events) {
            if (!after.getOrDefault(event.happening(), Set.of()).contains(before)) {
                found.add(forbidden(event, before));
            }
            before = event.happening();
        }
        return found;
    }

    /** A run starts once and ends once; a step is completed once for each time that it is entered. */
    private List<Finding> run(List<Told> events) {
        var found = new ArrayList<Finding>();
        var completed = new HashSet<String>();
        var count = new HashMap<String, Integer>();
        for (var event : events) {
            var happening = event.happening();
            count.merge(happening, 1, Integer::sum);
            var first = event.equals(events.getFirst());
            if (happening.equals("started") != first
                    || (happening.equals("ended") && count.getOrDefault("ended", 0) > 1)) {
                found.add(forbidden(event, "its place " + event.sequence()));
            }
            if (happening.equals("step-entered")) {
                completed.remove(event.step());
            } else if (happening.equals("step-completed") && !completed.add(event.step())) {
                found.add(forbidden(event, "step-completed of " + event.step()));
            }
        }
        return found;
    }

    private Finding forbidden(Told event, String before) {
        return Finding.of(
                this,
                "%s %s: %s after %s"
                        .formatted(
                                event.aggregateType(),
                                event.aggregate(),
                                event.happening(),
                                before.isEmpty() ? "nothing" : before),
                event.aggregate());
    }
}
