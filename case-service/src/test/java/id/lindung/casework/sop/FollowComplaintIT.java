package id.lindung.casework.sop;

import static id.lindung.casework.Intake.aWalkInComplaint;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lindung.casework.CaseClient;
import id.lindung.casework.Intake;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What intake tells of a complaint is a fact of the procedure of each of its victims (barito-utara-indirect). */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "case"))
class FollowComplaintIT {

    private static final String UNIT = "62.05";

    @Test
    void aLetterEnteredOnArrivalCompletesItsStepForEachVictim() throws SQLException {
        // Given
        var officer = CaseClient.of(UNIT);
        var letter = aWalkInComplaint().ofUnit(UNIT).with("/data/channel", "letter");
        Intake.tells(letter);
        await().atMost(20, SECONDS).until(() -> officer.filesOf(letter).size() == 2);
        for (var file : officer.filesOf(letter)) {
            assertThat(Runs.stateOf(UUID.fromString(file), "letter-register")).isEqualTo("active");
        }
        // When
        Intake.tells(TestEvent.example("intake", "complaint-letter.registered.v1")
                .about(letter.aggregate())
                .sequence(2)
                .ofUnit(UNIT));
        // Then
        for (var file : officer.filesOf(letter)) {
            await().atMost(20, SECONDS)
                    .until(() -> Runs.stateOf(UUID.fromString(file), "letter-register")
                            .equals("completed"));
        }
    }
}
