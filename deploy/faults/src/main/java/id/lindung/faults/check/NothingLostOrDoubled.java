package id.lindung.faults.check;

import id.lindung.faults.ledger.Exchange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What was answered with success stands, once: an id that was answered is there, one request has one id however often it
 * was sent, and there is no more than was answered or left in doubt.
 */
final class NothingLostOrDoubled implements Rule {

    /** What each creating operation makes. */
    private static final Map<String, String> MAKES = Map.of(
            "POST /v1/complaints", "complaint",
            "POST /v1/referrals", "referral",
            "POST /v1/referrals/{id}/letters", "letter",
            "POST /v1/inbound-referrals", "inbound_referral",
            "POST /v1/agencies", "agency",
            "POST /v1/case-files/{id}/service-agreements", "service_agreement");

    @Override
    public List<Finding> broken(List<Exchange> ledger, Observations seen) {
        var found = new ArrayList<Finding>();
        for (var made : MAKES.entrySet()) {
            var asked = ledger.stream()
                    .filter(one -> one.operation().equals(made.getKey()))
                    .toList();
            var kept = seen.kept().stream()
                    .filter(one -> one.kind().equals(made.getValue()))
                    .map(Kept::id)
                    .toList();
            found.addAll(lost(asked, Set.copyOf(kept)));
            found.addAll(answeredTwice(asked));
            found.addAll(doubled(made.getValue(), asked, kept));
        }
        return found;
    }

    private List<Finding> lost(List<Exchange> asked, Set<UUID> kept) {
        return asked.stream()
                .filter(Exchange::succeeded)
                .flatMap(one -> one.created().stream()
                        .filter(id -> !kept.contains(id))
                        .map(id -> Finding.of(
                                this,
                                "%s was answered %d with %s, and there is none"
                                        .formatted(one.operation(), one.status(), id),
                                id)))
                .toList();
    }

    private List<Finding> answeredTwice(List<Exchange> asked) {
        var ids = new HashMap<String, Set<UUID>>();
        asked.stream()
                .filter(Exchange::succeeded)
                .filter(one -> one.key().isPresent() && one.created().isPresent())
                .forEach(one -> ids.computeIfAbsent(one.key().get(), any -> new HashSet<>())
                        .add(one.created().get()));
        return ids.values().stream()
                .filter(several -> several.size() > 1)
                .map(several ->
                        Finding.of(this, "one request was answered with " + several, several.toArray(new UUID[0])))
                .toList();
    }

    private List<Finding> doubled(String kind, List<Exchange> asked, List<UUID> kept) {
        var answered = asked.stream()
                .filter(Exchange::succeeded)
                .flatMap(one -> one.created().stream())
                .collect(Collectors.toSet());
        var settled = keys(asked.stream().filter(Exchange::succeeded).toList());
        var doubtful = keys(asked.stream().filter(Exchange::inDoubt).toList());
        doubtful.removeAll(settled);
        var unknown =
                kept.stream().filter(id -> !answered.contains(id)).distinct().toList();
        if (unknown.size() > doubtful.size()) {
            return List.of(Finding.of(
                    this,
                    "%d of %s were answered to nobody, and only %d requests are in doubt"
                            .formatted(unknown.size(), kind, doubtful.size()),
                    unknown.toArray(new UUID[0])));
        }
        return List.of();
    }

    private static Set<String> keys(List<Exchange> exchanges) {
        return exchanges.stream().flatMap(one -> one.key().stream()).collect(Collectors.toCollection(HashSet::new));
    }
}
