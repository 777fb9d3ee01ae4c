package id.lindung.privacy.audit.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import id.lindung.identity.Roles;
import id.lindung.privacy.audit.AuditScene;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class AuditLogApiIT {
    private static final String LINES = "/v1/audit-lines?subjectId=";
    private static final String VERIFICATION = "/v1/operations/audit-log/verification";

    @Inject
    AuditScene scene;

    private final UUID subject = UUID.randomUUID();

    @BeforeEach
    void begin() {
        scene.begin();
    }

    @Test
    void withoutATokenNothingIsTold() {
        given().get(LINES + subject).then().statusCode(401);
        given().post(VERIFICATION).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.CASE_MANAGER, Roles.ADMINISTRATION_OFFICER, Roles.PARTNER, Roles.OPERATOR})
    void whoeverDoesNotAnswerForTheUnitReadsNoLine(String role) {
        read(Tokens.of("62.11", role), LINES + subject).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.SUPERVISOR, Roles.HEAD_OF_OFFICE, Roles.UNIT_ADMINISTRATOR})
    void onlyAnOperatorVerifies(String role) {
        given().auth()
                .oauth2(Tokens.of("62.11", role))
                .post(VERIFICATION)
                .then()
                .statusCode(403);
    }

    @Test
    void aQuestionWithoutASubjectIsRefused() {
        read(supervisor("62.11"), "/v1/audit-lines").statusCode(400);
        read(supervisor("62.11"), LINES + subject + "&limit=101").statusCode(400);
        read(supervisor("62.11"), LINES + subject + "&cursor=made-up").statusCode(400);
    }

    @Test
    void anotherUnitsLinesAreNotShown() {
        disclose(Tokens.of("62.11", Roles.CASE_MANAGER));
        read(supervisor("62.05"), LINES + subject).statusCode(200).body("items", empty());
    }

    @Test
    void theLineTellsWhoReceivedWhichFieldsAndOnWhatGround() {
        // Given
        disclose(Tokens.ofSubject("officer-1", "62.11", Roles.CASE_MANAGER));
        // When, Then
        read(supervisor("62.11"), LINES + subject)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].actor", equalTo("officer-1"))
                .body("items[0].role", equalTo(Roles.CASE_MANAGER))
                .body("items[0].action", equalTo("person.disclosed"))
                .body("items[0].subjectId", equalTo(subject.toString()))
                .body("items[0].fields", contains("name", "phone"))
                .body("items[0].purpose", equalTo("case-handling"))
                .body("items[0].ground", equalTo("consent"))
                .body("items[0].recipient", equalTo("officer-1"))
                .body("items[0].at", matchesPattern("\\d{4}-\\d\\d-\\d\\dT.*Z"))
                .body("items[0].traceId", matchesPattern("[0-9a-f]{32}"))
                .body("next", nullValue());
    }

    @Test
    void pagesHoldEveryLineOnce() {
        // Given
        for (var line = 0; line < 5; line++) {
            disclose(Tokens.of("62.11", Roles.CASE_MANAGER));
        }
        // When
        var first = read(supervisor("62.11"), LINES + subject + "&limit=3")
                .extract()
                .jsonPath();
        var second = read(supervisor("62.11"), LINES + subject + "&limit=3&cursor=" + first.getString("next"))
                .extract()
                .jsonPath();
        // Then
        var ids = new ArrayList<>(first.getList("items.id", String.class));
        ids.addAll(second.getList("items.id", String.class));
        assertThat(ids).hasSize(5).doesNotHaveDuplicates().isSorted();
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void whatAnOperatorDoesBelongsToTheInstallation() {
        // Given
        disclose(Tokens.withoutUnit(Roles.OPERATOR));
        scene.seal();
        // When, Then
        assertThat(scene.sealAt(1).unit()).isEqualTo("-");
        assertThat(scene.verify().verifiedLines()).isOne();
    }

    @Test
    void theVerificationNamesWhatIsWrong() {
        // Given
        disclose(Tokens.of("62.11", Roles.CASE_MANAGER));
        scene.seal();
        AuditScene.asOwner("update audit_log set recipient = 'nobody'");
        // When, Then
        given().auth()
                .oauth2(Tokens.withoutUnit(Roles.OPERATOR))
                .post(VERIFICATION)
                .then()
                .statusCode(200)
                .body("verifiedLines", equalTo(0))
                .body("sealedThrough", equalTo(1))
                .body("findings", hasSize(1))
                .body("findings[0].kind", equalTo("altered-line"))
                .body("findings[0].lineId", equalTo(scene.sealAt(1).lineId().toString()))
                .body("findings[0].sealSequence", equalTo(1));
    }

    private void disclose(String token) {
        given().auth().oauth2(token).post("/test/disclosures/" + subject).then().statusCode(204);
    }

    private static ValidatableResponse read(String token, String path) {
        return given().auth().oauth2(token).get(path).then();
    }

    private static String supervisor(String unit) {
        return Tokens.of(unit, Roles.SUPERVISOR);
    }
}
