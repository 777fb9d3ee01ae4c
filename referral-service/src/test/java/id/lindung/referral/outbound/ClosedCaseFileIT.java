package id.lindung.referral.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.lindung.identity.Roles;
import id.lindung.testkit.EventContract;
import id.lindung.testkit.KafkaProbe;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of referrals whose case file is closed. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "referral"))
@QuarkusTestResource(Neighbours.class)
class ClosedCaseFileIT {
    private Centre centre;
    private String puskesmas;
    private Centre.File file;

    @BeforeEach
    void aCentreOfItsOwn() {
        centre = Centre.fresh().withLetterhead();
        puskesmas = centre.agency("puskesmas", "health");
        file = centre.file();
    }

    @Test
    void nobodyIsReferredUnderItAndItsSiblingGoesOn() {
        var sibling = centre.file(file.caseId(), List.of("physical"));

        centre.close(file);

        centre.draft(Centre.body(file, puskesmas, "emergency"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/caseFileId"))
                .body("errors.code", contains("referral.case-file-closed"));
        centre.drafted(sibling, puskesmas, "emergency");
    }

    @Test
    void whatWasNotSentIsCancelledAndTheAgencyHearsNothing() {
        // Given
        var draft = centre.drafted(file, puskesmas, "consent");
        var signed = centre.signed(file, puskesmas, "emergency");
        var other = centre.drafted(centre.file(), puskesmas, "emergency");

        // When
        centre.close(file);

        // Then
        for (var unsent : List.of(draft, signed)) {
            centre.as(Roles.SUPERVISOR)
                    .get("/v1/referrals/{id}", unsent.id())
                    .then()
                    .body("status", equalTo("cancelled"))
                    .body("cancellationReason", equalTo("case-file-closed"));
            assertThat(Centre.trail(unsent.id())).last().asString().startsWith("referral.cancelled");
            EventContract.assertFits("referral", "referral.cancelled.v1", lastEventOf(unsent));
        }
        centre.dispatch(centre.seen(signed)).then().statusCode(409);
        assertThat(centre.seen(other)).isEqualTo(other);
        centre.partner(puskesmas).get("/v1/partner/events").then().body("items.size()", equalTo(0));
    }

    @Test
    void whatWasSentIsAnsweredButNothingMoreIsShown() {
        for (var ground : List.of("emergency", "consent")) {
            // Given
            var of = centre.file();
            var sent = centre.sent(of, puskesmas, ground);
            var letter = Centre.texts("select id::text from letter where referral_id = '" + sent.id() + "'")
                    .getFirst();
            centre.dossier(sent, puskesmas).then().statusCode(200);

            // When
            centre.close(of);

            // Then
            centre.dossier(sent, puskesmas).then().statusCode(409).body("code", equalTo("referral.dossier-closed"));
            centre.partner(puskesmas)
                    .body(Map.of("purpose", "service-delivery"))
                    .post("/v1/partner/referrals/{id}/letters/{letter}/document-disclosures", sent.id(), letter)
                    .then()
                    .statusCode(409);
            var accepted = centre.answered(sent, puskesmas, "acceptance", Map.of());
            var started = centre.answered(accepted, puskesmas, "start", Map.of());
            centre.answered(started, puskesmas, "completion", Map.of("feedback", "Sudah selesai."));
        }
    }

    private static String lastEventOf(Centre.Seen referral) {
        var id = UUID.fromString(referral.id());
        var events = (int) Centre.rows("select from outbox where aggregate_id = '" + id + "'");
        try (var broker = KafkaProbe.connect()) {
            return broker.awaitRecords("referral", id, events).getLast().value();
        }
    }
}
