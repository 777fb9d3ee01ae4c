package id.lindung.casework;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import id.lindung.identity.Roles;
import id.lindung.testkit.Tokens;
import java.util.List;
import java.util.UUID;

/** The operator, over HTTP. */
public final class Operator {

    private static final String PARKED = "/v1/operations/parked-events";

    private Operator() {}

    /** Tries the complaint's parked events again. */
    public static void replay(UUID complaint) {
        var token = Tokens.withoutUnit(Roles.OPERATOR);
        List<String> parked = given().auth()
                .oauth2(token)
                .get(PARKED)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.aggregateId == '" + complaint + "' }.id");
        given().auth()
                .oauth2(token)
                .post(PARKED + "/" + parked.getFirst() + "/replay")
                .then()
                .statusCode(200)
                .body("stillParked", equalTo(0));
    }
}
