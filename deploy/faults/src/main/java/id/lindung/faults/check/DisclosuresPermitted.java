package id.lindung.faults.check;

import id.lindung.faults.ledger.Exchange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Each time something about a victim left for an agency, it rested on an emergency, or on a permit of that moment that was
 * used for nothing else. Every dossier that was answered stands on the log. Whoever asked for one after a withdrawal was
 * answered got none.
 */
final class DisclosuresPermitted implements Rule {

    private static final String DOSSIER = "POST /v1/partner/referrals/{id}/dossier-disclosures";
    /** The purpose for which dossiers are read. */
    private static final String READING = "assessing-referral";

    private static final String WITHDRAWAL = "POST /v1/service-agreements/{id}/withdrawal";

    /** What a second attempt is told when the answer to the first was lost. */
    private static final int WITHDRAWN_ALREADY = 409;

    @Override
    public List<Finding> broken(List<Exchange> ledger, Observations seen) {
        var found = new ArrayList<Finding>();
        var unused = new ArrayList<>(seen.permits());
        unused.sort(Comparator.comparing(Permit::issued));
        seen.disclosures().stream().sorted(Comparator.comparing(Disclosure::at)).forEach(disclosure -> {
            if (!disclosure.ground().equals(disclosure.groundOfReferral())) {
                found.add(finding(disclosure, "does not rest on its referral's ground"));
            } else if (disclosure.ground().equals("consent")) {
                permitOf(disclosure, unused, seen)
                        .ifPresentOrElse(unused::remove, () -> found.add(finding(disclosure, "had no permit")));
            } else if (!disclosure.ground().equals("emergency")) {
                found.add(finding(disclosure, "rests on no ground that there is"));
            }
        });
        found.addAll(unrecorded(ledger, seen));
        found.addAll(afterWithdrawal(ledger));
        return found;
    }

    private static Optional<Permit> permitOf(Disclosure disclosure, List<Permit> unused, Observations seen) {
        return unused.stream()
                .filter(one -> one.referral().equals(disclosure.referral())
                        && one.agency().equals(disclosure.agency())
                        && one.purpose().equals(disclosure.purpose()))
                .filter(one -> !disclosure.at().isBefore(one.issued())
                        && !disclosure.at().isAfter(one.expires().plus(seen.longestPause())))
                .findFirst();
    }

    private Finding finding(Disclosure disclosure, String what) {
        return Finding.of(
                this,
                "the disclosure of referral %s for %s at %s %s"
                        .formatted(disclosure.referral(), disclosure.purpose(), disclosure.at(), what),
                disclosure.referral());
    }

    private List<Finding> unrecorded(List<Exchange> ledger, Observations seen) {
        Map<UUID, Integer> shown = new HashMap<>();
        ledger.stream()
                .filter(one -> one.operation().equals(DOSSIER) && one.succeeded())
                .forEach(one -> shown.merge(one.about().getFirst(), 1, Integer::sum));
        var found = new ArrayList<Finding>();
        shown.forEach((referral, times) -> {
            var lines = seen.disclosures().stream()
                    .filter(one ->
                            one.referral().equals(referral) && one.purpose().equals(READING))
                    .count();
            if (lines < times) {
                found.add(Finding.of(
                        this,
                        "the dossier of %s was shown %d times, and %d disclosures are on the log"
                                .formatted(referral, times, lines),
                        referral));
            }
        });
        return found;
    }

    /** A client that withdraws and then asks for the dossier is one and the same, so the two belong together. */
    private List<Finding> afterWithdrawal(List<Exchange> ledger) {
        Map<String, Instant> withdrawn = new HashMap<>();
        ledger.stream()
                .filter(one -> one.operation().equals(WITHDRAWAL))
                .filter(one -> one.succeeded() || one.status() == WITHDRAWN_ALREADY)
                .forEach(one -> withdrawn.merge(one.client(), one.ended(), (a, b) -> a.isBefore(b) ? a : b));
        return ledger.stream()
                .filter(one -> one.operation().equals(DOSSIER) && one.succeeded())
                .filter(one ->
                        withdrawn.containsKey(one.client()) && one.begun().isAfter(withdrawn.get(one.client())))
                .map(one -> Finding.of(
                        this,
                        "the dossier of %s was shown after the consent was withdrawn"
                                .formatted(one.about().getFirst()),
                        one.about().getFirst()))
                .toList();
    }
}
