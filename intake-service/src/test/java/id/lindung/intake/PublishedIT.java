package id.lindung.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.lindung.identity.Roles;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.OpenApiContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

/** What intake publishes is what it serves. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class PublishedIT {

    @Test
    void theApiIsServedAsPublished() {
        OpenApiContract.assertServedAsPublished("intake");
    }

    @Test
    void codeListsAreForEveryRoleOfPeopleAndNobodyElse() {
        RestAssured.get("/v1/code-lists").then().statusCode(401);
        Desk.of("62.11", "unheard-of").get("/v1/code-lists").then().statusCode(403);
        for (var role : Roles.ALL) {
            if (role.startsWith("system-") || role.equals(Roles.PARTNER_ADMINISTRATOR)) {
                Desk.of("62.11", role).get("/v1/code-lists").then().statusCode(403);
                continue;
            }
            Desk.of("62.11", role).get("/v1/code-lists").then().statusCode(200).body("version", equalTo(2));
        }
    }

    @Test
    void everyCodeHasBothLabels() {
        var lists = Desk.json(Desk.of("62.11", Roles.COMPANION).get("/v1/code-lists"));

        assertThat(lists.at("/lists/0/name").asText()).isEqualTo("channel");
        assertThat(lists.at("/lists/0/codes/0").toString())
                .isEqualTo(
                        "{\"code\":\"walk-in\",\"labels\":{\"id\":\"Datang langsung\",\"en\":\"Walk-in\"},\"open\":true}");
        assertThat(lists.findValues("labels"))
                .allSatisfy(labels -> assertThat(labels).hasSize(2));
    }
}
