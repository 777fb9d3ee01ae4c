package id.lindung.reporting;

import static io.restassured.RestAssured.given;

import id.lindung.identity.Roles;
import id.lindung.testkit.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** An analyst of one unit, over HTTP. */
public final class Analyst {

    private static final AtomicInteger UNITS = new AtomicInteger(10);

    private final String unit;

    private Analyst(String unit) {
        this.unit = unit;
    }

    /** Of a unit that no other test counts in. */
    public static Analyst ofAUnitOfItsOwn() {
        return new Analyst("81." + UNITS.incrementAndGet());
    }

    public String unit() {
        return unit;
    }

    public Response get(String path) {
        return given().auth().oauth2(Tokens.of(unit, Roles.ANALYST)).get(path);
    }

    /** The bytes of the recap, as text. */
    public String bytes(String month) {
        return get("/v1/recaps/" + month).then().statusCode(200).extract().asString();
    }

    public JsonPath recap(String month) {
        return new JsonPath(bytes(month));
    }

    /** The rows of a breakdown that are not zero. */
    public Map<String, Integer> counted(String month, String block) {
        List<Map<String, Object>> rows = recap(month).getList("blocks.find { it.code == '" + block + "' }.rows");
        var counted = new TreeMap<String, Integer>();
        rows.forEach(row -> counted.put((String) row.get("code"), (Integer) row.get("count")));
        counted.values().removeIf(count -> count == 0);
        return counted;
    }
}
