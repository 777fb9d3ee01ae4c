package id.lindung.referral.agency;

import static id.lindung.referral.agency.Bodies.anew;
import static id.lindung.referral.agency.Bodies.hospital;
import static id.lindung.referral.agency.Bodies.puskesmas;
import static id.lindung.referral.agency.Bodies.with;
import static id.lindung.referral.agency.Bodies.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "referral"))
class AgencyChangeIT {
    private final Directory directory = Directory.fresh();

    @Test
    void aChangeOfWhatNobodySawIsRefused() {
        var agency = directory.registered(puskesmas("Puskesmas Satu"));
        var before = Written.in(directory);

        directory
                .changeUnseen(agency.id(), anew(puskesmas("Puskesmas Dua")))
                .then()
                .statusCode(428)
                .body("code", equalTo("precondition.required"));
        assertThat(Written.in(directory)).isEqualTo(before);
    }

    @Test
    void aChangeOfAnEarlierVersionIsRefused() {
        // Given
        var agency = directory.registered(puskesmas("Puskesmas Satu"));
        directory
                .change(agency.id(), agency.etag(), anew(puskesmas("Puskesmas Dua")))
                .then()
                .statusCode(200);
        var before = Written.in(directory);

        // When
        var stale = directory.change(agency.id(), agency.etag(), anew(puskesmas("Puskesmas Tiga")));

        // Then
        stale.then().statusCode(412).body("code", equalTo("precondition.failed"));
        assertThat(Written.in(directory)).isEqualTo(before);
    }

    @Test
    void theKindStaysAsItIs() {
        var agency = directory.registered(puskesmas("Puskesmas Satu"));

        directory
                .change(agency.id(), agency.etag(), hospital("Puskesmas Satu"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/kind"))
                .body("errors[0].code", equalTo("unknown"));
    }

    @Test
    void anAgencyThatIsNotThereIsNotFound() {
        directory
                .change(UUID.randomUUID().toString(), "\"0\"", anew(puskesmas("Puskesmas Satu")))
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    @Test
    void anAgencyNeverComesToHangUnderItsOwnBranch() {
        // Given
        var hospital = directory.registered(hospital("Rumah Sakit Satu"));
        var branch = directory.registered(with(hospital("Rumah Sakit Dua"), "parentId", hospital.id()));
        var before = Written.in(directory);

        // When
        var cycle = directory.change(
                hospital.id(), hospital.etag(), anew(with(hospital("Rumah Sakit Satu"), "parentId", branch.id())));

        // Then
        cycle.then().statusCode(422).body("errors[0].code", equalTo("agency.parent-cycle"));
        assertThat(Written.in(directory)).isEqualTo(before);
    }

    @Test
    void aChangeDescribesTheAgencyAsAWhole() {
        // Given
        var agency = directory.registered(puskesmas("Puskesmas Satu"));

        // When
        var answer = directory.change(
                agency.id(),
                agency.etag(),
                with(without(anew(puskesmas("Puskesmas Dua")), "phone"), "services", List.of("health", "legal-aid")));

        // Then
        answer.then()
                .statusCode(200)
                .body("name", equalTo("Puskesmas Dua"))
                .body("kind", equalTo("puskesmas"))
                .body("phone", nullValue())
                .body("services", equalTo(List.of("health", "legal-aid")));
        assertThat(answer.header("ETag")).isNotEqualTo(agency.etag());
        assertThat(directory.read(agency.id()).asString()).isEqualTo(answer.asString());
        assertThat(Written.eventsOf(directory)).last().asString().contains("agency.changed.v1", "legal-aid");
    }

    @Test
    void anAgencyMayKeepItsOwnName() {
        var agency = directory.registered(puskesmas("Puskesmas Satu"));

        directory
                .change(agency.id(), agency.etag(), anew(puskesmas("PUSKESMAS SATU")))
                .then()
                .statusCode(200)
                .body("name", equalTo("PUSKESMAS SATU"));
    }

    @Test
    void ofTwoChangesAtOnceOneIsRefusedAndNothingIsLost() throws Exception {
        // Given
        var agency = directory.registered(puskesmas("Puskesmas Satu"));

        // When
        var answers = atOnce(
                () -> directory.change(agency.id(), agency.etag(), anew(puskesmas("Puskesmas Dua"))),
                () -> directory.change(agency.id(), agency.etag(), anew(puskesmas("Puskesmas Tiga"))));

        // Then
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        var winner = answers.stream()
                .filter(answer -> answer.statusCode() == 200)
                .findFirst()
                .orElseThrow();
        assertThat(directory.read(agency.id()).asString()).isEqualTo(winner.asString());
        assertThat(Written.eventsOf(directory)).hasSize(2);
    }

    /** Each change alone keeps the tree whole; only the lock on the directory keeps both from making a ring. */
    @Test
    void twoAgenciesPutUnderEachOtherAtOnceMakeNoRing() throws Exception {
        // Given
        var one = directory.registered(hospital("Rumah Sakit Satu"));
        var two = directory.registered(hospital("Rumah Sakit Dua"));

        // When
        var answers = atOnce(
                () -> directory.change(
                        one.id(), one.etag(), anew(with(hospital("Rumah Sakit Satu"), "parentId", two.id()))),
                () -> directory.change(
                        two.id(), two.etag(), anew(with(hospital("Rumah Sakit Dua"), "parentId", one.id()))));

        // Then
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 422);
    }

    private static List<Response> atOnce(Callable<Response> one, Callable<Response> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> {
                start.await();
                return one.call();
            });
            var second = threads.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        }
    }
}
