package id.lindung.casework;

import static org.awaitility.Awaitility.await;

import id.lindung.testkit.TestEvent;
import java.util.UUID;

/** The two files of a complaint, a mother's and her daughter's, opened as they open in life. */
public record Files(TestEvent complaint, String mother, String daughter) {

    /** In the unit of the complaint's example, 62.11. */
    public static Files opened() {
        return opened(Intake.aWalkInComplaint());
    }

    public static Files opened(TestEvent complaint) {
        var officer = CaseClient.of(complaint.at("/unit").textValue());
        Intake.tells(complaint);
        await().until(() -> officer.filesOf(complaint).size() == 2);
        return new Files(
                complaint,
                officer.fileOf(complaint, Intake.motherOf(complaint)).getString("id"),
                officer.fileOf(complaint, Intake.daughterOf(complaint)).getString("id"));
    }

    /** The path of the mother's file, and what hangs on it. */
    public String ofMother(String... below) {
        return path(mother, below);
    }

    /** The path of the daughter's file, and what hangs on it. */
    public String ofDaughter(String... below) {
        return path(daughter, below);
    }

    public UUID motherFile() {
        return UUID.fromString(mother);
    }

    public UUID daughterFile() {
        return UUID.fromString(daughter);
    }

    private static String path(String file, String... below) {
        return "/v1/case-files/" + file + (below.length == 0 ? "" : "/" + String.join("/", below));
    }
}
