package id.lindung.casework;

import id.lindung.testkit.KafkaProbe;
import id.lindung.testkit.TestEvent;
import java.util.UUID;

/** Intake, as casework hears of it. */
public final class Intake {

    private Intake() {}

    /** A complaint with two victims, mother and daughter, and one alleged perpetrator: spouse of the one, parent of the other. */
    public static TestEvent aWalkInComplaint() {
        return TestEvent.example("intake", "complaint.registered.v1");
    }

    /** Something that became of a complaint later, of which casework knows nothing. */
    public static TestEvent somethingLaterOf(TestEvent complaint, long place) {
        return complaint.anotherId().with("/type", "complaint.amended.v1").sequence(place);
    }

    public static UUID motherOf(TestEvent complaint) {
        return UUID.fromString(complaint.at("/data/victims/0/personId").textValue());
    }

    public static UUID daughterOf(TestEvent complaint) {
        return UUID.fromString(complaint.at("/data/victims/1/personId").textValue());
    }

    public static String allegedPerpetratorOf(TestEvent complaint) {
        return complaint.at("/data/allegedPerpetrators/0/personId").textValue();
    }

    /** Returns when the broker has them all, in this order. */
    public static void tells(TestEvent... events) {
        try (var broker = KafkaProbe.connect()) {
            broker.send(events);
        }
    }
}
