package id.lindung.intake.complaint.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lindung.identity.Roles;
import id.lindung.intake.Desk;
import id.lindung.testkit.EventContract;
import id.lindung.testkit.KafkaProbe;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Complaints by phone and letter (barito-utara-indirect): two parties, of whom one may be unknown, and no form. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class IndirectComplaintIT {

    private final Desk officer = Desk.of("62.06", Roles.ADMINISTRATION_OFFICER);

    @Test
    void aCallerTellsOfSomebodyWhomNobodyKnows() {
        var call = officer.register(Desk.object("""
                {"channel": "phone", "crisis": false,
                 "reporter": {"kind": "person", "person": {"name": "Tetangga Contoh"}}, "victims": [{}]}"""));

        assertThat(call.at("/reporter/personId").asText())
                .isNotBlank()
                .isNotEqualTo(call.at("/victims/0/personId").asText());
        assertThat(call.at("/victims/0/sex").asText()).isEqualTo("unknown");
        assertThat(call.has("letterNumber")).isFalse();
    }

    @Test
    void lettersAreNumberedOnArrivalInABookOfTheirOwnAndToldSo() {
        officer.register(Desk.object("""
                {"channel": "phone", "crisis": true, "reporter": {"kind": "anonymous"}, "victims": [{}]}"""));
        var first = officer.register(aLetter());
        var second = officer.register(aLetter());

        var year = first.path("registerNumber").asText().substring(0, 4);
        assertThat(first.path("letterNumber").asText()).isEqualTo("SM-62.06-" + year + "-000001");
        assertThat(second.path("letterNumber").asText()).isEqualTo("SM-62.06-" + year + "-000002");
        try (var kafka = KafkaProbe.connect()) {
            var told = kafka.awaitRecords(
                    "complaint", UUID.fromString(second.path("id").asText()), 2);
            EventContract.assertFits(
                    "intake", "complaint.registered.v1", told.get(0).value());
            EventContract.assertFits(
                    "intake", "complaint-letter.registered.v1", told.get(1).value());
        }
    }

    private static ObjectNode aLetter() {
        return Desk.object("""
                {"channel": "letter", "crisis": false, "reporter": {"kind": "anonymous"}, "victims": [{}]}""");
    }
}
