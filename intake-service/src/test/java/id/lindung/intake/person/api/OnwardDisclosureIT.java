package id.lindung.intake.person.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lindung.identity.Roles;
import id.lindung.intake.Desk;
import id.lindung.intake.Tables;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What referral reads for an agency, with its own account. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class OnwardDisclosureIT {

    private static final String UNIT = "62.04";
    private static final String AGENCY = UUID.randomUUID().toString();
    private static final String LINES =
            "select recipient || ' ' || ground || ' ' || purpose from audit_log where subject_id = ?::uuid and action = ?";

    private final Desk referral = new Desk(Tokens.withoutUnit(Roles.SYSTEM_REFERRAL));

    private String victim;

    @BeforeEach
    void register() {
        JsonNode family = Desk.of(UNIT, Roles.ADMINISTRATION_OFFICER).register(Desk.aFamily());
        victim = family.at("/victims/0/personId").asText();
    }

    @Test
    void aServiceSaysWhoseWhomAndOnWhatGround() {
        var before = Tables.counts();
        var body = wanted("referral-letter");
        body.remove(List.of("unit", "recipient", "ground"));
        referral.post("/v1/person-disclosures", body)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/unit", "/recipient", "/ground"));
        referral.post("/v1/person-disclosures", wanted("referral-letter").put("ground", "curiosity"))
                .then()
                .statusCode(400);
        assertThat(Tables.counts()).isEqualTo(before);
    }

    @Test
    void nobodyElseSaysSo() {
        Desk.of(UNIT, Roles.CASE_MANAGER)
                .post("/v1/person-disclosures", wanted("referral-letter"))
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("disclosure.for-services"));
    }

    @Test
    void aTokenWithAUnitIsNoService() {
        var both = Desk.of(UNIT, Roles.SYSTEM_REFERRAL);
        both.post("/v1/person-disclosures", wanted("referral-letter")).then().statusCode(400);
        var plain = wanted("referral-letter");
        plain.remove(List.of("unit", "recipient", "ground"));
        both.post("/v1/person-disclosures", plain).then().statusCode(403);
    }

    @Test
    void otherServicesAndOtherPurposesAreRefused() {
        for (var role : List.of(Roles.SYSTEM_CASE, Roles.SYSTEM_INTAKE)) {
            new Desk(Tokens.withoutUnit(role))
                    .post("/v1/person-disclosures", wanted("referral-letter"))
                    .then()
                    .statusCode(403);
        }
        for (var purpose : List.of("case-handling", "registration", "worklist")) {
            referral.post("/v1/person-disclosures", wanted(purpose))
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("disclosure.refused"));
        }
        assertThat(Tables.all(LINES, victim, "person.disclosed")).isEmpty();
    }

    @Test
    void aPersonOfAnotherUnitIsNotFound() {
        referral.post("/v1/person-disclosures", wanted("referral-letter").put("unit", "62.05"))
                .then()
                .statusCode(404);
    }

    @Test
    void aLetterGetsItsFieldsAndTheLogNamesRecipientAndGround() {
        referral.post("/v1/person-disclosures", wanted("referral-letter").put("ground", "emergency"))
                .then()
                .statusCode(200)
                .body("persons[0].keySet()", containsInAnyOrder("personId", "name", "sex", "birthDate", "subdistrict"));

        assertThat(Tables.all(LINES, victim, "person.disclosed"))
                .containsExactly(AGENCY + " emergency referral-letter");
    }

    @Test
    void theHumanBehindItStandsOnTheLogToo() {
        referral.post("/v1/person-disclosures", wanted("referral-letter").put("onBehalfOf", "auth0|clerk@agency"))
                .then()
                .statusCode(200);

        assertThat(Tables.all(LINES, victim, "person.disclosed-on-behalf"))
                .containsExactly("auth0|clerk@agency consent referral-letter");
    }

    @Test
    void onlySafeContactsLeave() {
        referral.post("/v1/person-disclosures", wanted("contacting"))
                .then()
                .statusCode(200)
                .body("persons[0].contacts", hasSize(1))
                .body("persons[0].contacts[0].safe", equalTo(true));
    }

    private ObjectNode wanted(String purpose) {
        var body = Desk.object("{}")
                .put("purpose", purpose)
                .put("unit", UNIT)
                .put("recipient", AGENCY)
                .put("ground", "consent");
        body.putArray("personIds").add(victim);
        return body;
    }
}
