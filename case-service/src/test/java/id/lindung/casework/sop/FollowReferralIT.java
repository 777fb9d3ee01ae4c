package id.lindung.casework.sop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lindung.casework.Tables;
import id.lindung.identity.Roles;
import id.lindung.testkit.KafkaProbe;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What referral tells, by its published examples. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "case"))
class FollowReferralIT {

    private final Desk companion = Desk.of(Roles.COMPANION);
    private final UUID referral = UUID.randomUUID();

    @SuppressWarnings("NullAway.Init")
    private UUID file;

    @BeforeEach
    void aFile() {
        file = Desk.aFileInCrisis();
    }

    @Test
    void aLetterThatIsNoCoverLetterCompletesNothing() {
        // When
        tells(
                told("referral.drafted.v1", 1),
                told("referral.letter-signed.v1", 2).with("/data/letterKind", "referral-letter"));
        // Then
        await().until(() -> companion.run(file).getList("referrals.state").equals(List.of("signed")));
        toDisposition();
        assertThat(companion.run(file).getString("steps[3].state")).isEqualTo("active");
    }

    @Test
    void aSignedCoverLetterCompletesItsStepEvenWhenItComesFirst() {
        // When
        tells(told("referral.drafted.v1", 1), told("referral.letter-signed.v1", 2));
        await().until(() -> companion.run(file).getList("referrals.state").equals(List.of("signed")));
        // Then
        assertThat(companion.run(file).getString("steps[3].state")).isEqualTo("pending");
        // When
        toDisposition();
        // Then
        assertThat(companion.run(file).getString("steps[3].state")).isEqualTo("completed");
        assertThat(companion.run(file).getString("steps[4].state")).isEqualTo("active");
    }

    @Test
    void everyAnswerIsShownInTheRun() {
        // When
        tells(
                told("referral.drafted.v1", 1),
                told("referral.letter-signed.v1", 2),
                told("referral.sent.v1", 3),
                told("referral.accepted.v1", 4),
                told("referral.accepted.v1", 4),
                told("referral.started.v1", 5),
                told("referral.completed.v1", 6));
        // Then
        await().until(() -> companion.run(file).getList("referrals.state").equals(List.of("completed")));
        var run = companion.run(file);
        assertThat(run.getList("referrals[0].news.state"))
                .isEqualTo(List.of("drafted", "signed", "sent", "accepted", "started", "completed"));
        assertThat(run.getString("referrals[0].label.id")).isEqualTo("selesai");
        assertThat(run.getString("referrals[0].agencyKind")).isEqualTo("puskesmas");
    }

    @Test
    void aDeclinedCrisisReferralIsAMarkUntilSomebodyElseIsAsked() {
        // When
        tells(told("referral.drafted.v1", 1), told("referral.sent.v1", 2), told("referral.declined.v1", 3));
        // Then
        await().until(() -> marks().equals(List.of("crisis-referral-declined")));
        assertThat(companion.run(file).getString("referrals[0].news[2].reason")).isEqualTo("no-capacity");
        // When
        tells(told("referral.passed-on.v1", 4));
        // Then
        await().until(() -> marks().isEmpty());
    }

    @Test
    void aDeclineOutsideACrisisIsNoMark() {
        tells(
                ordinary(told("referral.drafted.v1", 1)),
                ordinary(told("referral.sent.v1", 2)),
                ordinary(told("referral.declined.v1", 3)));
        await().until(() -> companion.run(file).getList("referrals.state").equals(List.of("declined")));
        assertThat(marks()).isEmpty();
    }

    @Test
    void aReferralOfAFileThatThereIsNotParksAlone() throws SQLException {
        // Given
        var lost = told("referral.drafted.v1", 1).with("/data/caseFileId", UUID.randomUUID());
        var sentinel = told("referral.drafted.v1", 1).onTheSamePartitionAs(lost);
        // When
        tells(lost, sentinel);
        // Then
        await().until(() -> companion
                .run(file)
                .getList("referrals.id")
                .contains(sentinel.aggregate().toString()));
        assertThat(Tables.parkedOf(lost.aggregate())).containsExactly("refused");
    }

    private List<?> marks() {
        return (List<?>)
                Objects.requireNonNull(WorklistIT.all(companion, Map.of()).get(file))
                        .get("marks");
    }

    private void toDisposition() {
        companion.complete(file, "brief-screening").then().statusCode(200);
        var chair = Desk.of(Roles.CHAIR);
        chair.complete(file, "disposition").then().statusCode(200);
    }

    private TestEvent told(String type, long place) {
        return TestEvent.example("referral", type)
                .about(referral)
                .sequence(place)
                .with("/data/caseFileId", file);
    }

    private static TestEvent ordinary(TestEvent told) {
        return told.with("/data/urgency", "ordinary").with("/data/ground", "consent");
    }

    private static void tells(TestEvent... events) {
        try (var broker = KafkaProbe.connect()) {
            broker.send(events);
        }
    }
}
