package id.lindung.casework.sop;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.lindung.identity.Roles;
import id.lindung.testkit.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody of a unit at the catalogue of procedures, over HTTP. */
final class Keeper {

    private static final String SOUND = soundDocument();

    private final String token;

    private Keeper(String token) {
        this.token = token;
    }

    /** Who keeps the unit's procedures. */
    static Keeper ofProcedures(String unit) {
        return new Keeper(Tokens.of(unit, Roles.UNIT_ADMINISTRATOR));
    }

    /** Who publishes them. */
    static Keeper headOf(String unit) {
        return new Keeper(Tokens.of(unit, Roles.HEAD_OF_OFFICE));
    }

    static Keeper with(String token) {
        return new Keeper(token);
    }

    /** A sound document of this procedure and version. */
    static String document(String sop, int version) {
        return SOUND.replace("id: sound", "id: " + sop).replace("version: 1", "version: " + version);
    }

    /** A name that no other test has. */
    static String newName() {
        return "sop-" + UUID.randomUUID();
    }

    /** Drafted by the one, published by the other. */
    static void published(String unit, String document) {
        var id = ofProcedures(unit)
                .draft(document)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
        var head = headOf(unit);
        head.publish(id, head.tagOf("/v1/sop-drafts/" + id)).then().statusCode(200);
    }

    Response validate(String document) {
        return yaml(document).post("/v1/sops/validations");
    }

    Response draft(String document) {
        return draft(document, UUID.randomUUID().toString());
    }

    Response draft(String document, @Nullable String key) {
        var request = yaml(document);
        return (key == null ? request : request.header("Idempotency-Key", key)).post("/v1/sop-drafts");
    }

    Response change(String id, @Nullable String etag, String document) {
        return matching(yaml(document), etag).put("/v1/sop-drafts/{id}", id);
    }

    Response discard(String id, @Nullable String etag) {
        return matching(request(), etag).delete("/v1/sop-drafts/{id}", id);
    }

    Response publish(String id, @Nullable String etag) {
        return matching(request(), etag).post("/v1/sop-drafts/{id}/publication", id);
    }

    Response assign(@Nullable String etag, Object body) {
        return matching(request().contentType("application/json").body(body), etag)
                .put("/v1/sop-assignment");
    }

    Response get(String path) {
        return request().get(path);
    }

    String tagOf(String path) {
        return get(path).then().statusCode(200).extract().header("ETag");
    }

    private RequestSpecification yaml(String document) {
        return request().contentType("application/yaml; charset=utf-8").body(document.getBytes(UTF_8));
    }

    private static RequestSpecification matching(RequestSpecification request, @Nullable String etag) {
        return etag == null ? request : request.header("If-Match", etag);
    }

    private RequestSpecification request() {
        return given().auth().oauth2(token).header("Accept-Language", "en");
    }

    private static String soundDocument() {
        try {
            return Files.readString(Path.of("src/test/resources/sops/sound.v1.yaml"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
