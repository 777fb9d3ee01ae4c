package id.lindung.reporting;

import id.lindung.testkit.EventContract;
import id.lindung.testkit.TestEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What referral tells of one referral, one event after the other; each as its producer publishes it. */
public final class ToldReferral {

    private final UUID referral = UUID.randomUUID();
    private final List<TestEvent> told = new ArrayList<>();
    private final String unit;
    private final String need;
    private final String agencyKind;

    private ToldReferral(String unit, String need, String agencyKind) {
        this.unit = unit;
        this.need = need;
        this.agencyKind = agencyKind;
    }

    /** Drafted as an emergency. */
    public static ToldReferral drafted(String unit, String need, String agencyKind, String at) {
        return new ToldReferral(unit, need, agencyKind).tell(event("drafted").with("/time", at));
    }

    public ToldReferral signed(String at) {
        return tell(event("letter-signed").with("/time", at).with("/data/signedAt", at));
    }

    public ToldReferral sent(String at) {
        return tell(event("sent").with("/time", at).with("/data/sentAt", at));
    }

    public ToldReferral accepted(String at) {
        return tell(event("accepted").with("/time", at).with("/data/acceptedAt", at));
    }

    public ToldReferral declined(String at, String reason) {
        return tell(
                event("declined").with("/time", at).with("/data/declinedAt", at).with("/data/reason", reason));
    }

    public ToldReferral started(String at) {
        return tell(event("started").with("/time", at).with("/data/startedAt", at));
    }

    public ToldReferral completed(String at) {
        return tell(event("completed").with("/time", at).with("/data/completedAt", at));
    }

    public ToldReferral passedOn(String at) {
        return tell(event("passed-on").with("/time", at).with("/data/passedOnAt", at));
    }

    public ToldReferral cancelled(String at) {
        return tell(event("cancelled").with("/time", at).with("/data/cancelledAt", at));
    }

    /** All of it, in order. */
    public TestEvent[] events() {
        return told.toArray(TestEvent[]::new);
    }

    private static TestEvent event(String name) {
        return TestEvent.example("referral", "referral." + name + ".v1");
    }

    private ToldReferral tell(TestEvent event) {
        var placed = event.about(referral)
                .sequence(told.size() + 1L)
                .ofUnit(unit)
                .with("/data/need", need)
                .with("/data/agencyKind", agencyKind);
        EventContract.assertFits("referral", placed.at("/type").asText(), placed.json());
        told.add(placed);
        return this;
    }
}
