package id.lindung.faults.check;

import java.util.Map;
import java.util.Set;

/** Who reads what, typed from the table in docs/events.md. */
public final class Readers {

    /** The types of aggregates whose events take effect at a service. */
    public static final Map<String, Set<String>> OF_TOPICS = Map.of(
            "intake", Set.of("case-file", "service-agreement", "referral", "inbound-referral"),
            "case", Set.of("complaint", "referral"),
            "referral", Set.of("case-file", "unit-profile"),
            "reporting", Set.of("complaint", "case", "case-file", "sop-run", "referral", "inbound-referral"));

    private Readers() {}
}
