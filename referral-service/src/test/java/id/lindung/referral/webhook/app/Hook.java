package id.lindung.referral.webhook.app;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import id.lindung.identity.Roles;
import id.lindung.local.issuer.TokenRequest;
import id.lindung.referral.outbound.Centre;
import id.lindung.testkit.Databases;
import id.lindung.testkit.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An agency's webhook, as its focal administrator keeps it. */
final class Hook {
    static final String PATH = "/v1/partner/webhook";

    private final Centre centre;
    private final String agency;
    private final String subject;

    Hook(Centre centre, String agency) {
        this(centre, agency, "administrator-of-" + agency);
    }

    Hook(Centre centre, String agency, String subject) {
        this.centre = centre;
        this.agency = agency;
        this.subject = subject;
    }

    RequestSpecification administrator() {
        return Centre.with(
                Tokens.mint(TokenRequest.of(subject, Optional.of(centre.unit), List.of(Roles.PARTNER_ADMINISTRATOR))
                        .withAgency(agency)));
    }

    Response register(String url, String key) {
        return administrator()
                .header("Idempotency-Key", key)
                .body(Map.of("url", url))
                .post(PATH);
    }

    Response register(String url) {
        return register(url, UUID.randomUUID().toString());
    }

    /** Registers it and gives back its secret. */
    String registered(Receiver receiver) {
        return register(receiver.url()).then().statusCode(201).extract().path("secret");
    }

    Response read() {
        return administrator().get(PATH);
    }

    String status() {
        return read().then().statusCode(200).extract().path("status");
    }

    RequestSpecification changing() {
        return administrator().header("If-Match", read().header("ETag"));
    }

    List<String> outcomes() {
        return administrator()
                .get(PATH + "/deliveries")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.outcome", String.class);
    }

    UUID id() {
        return UUID.fromString(Centre.texts("select id::text from webhook where agency_id = '" + agency + "'")
                .getFirst());
    }

    /** As a replica that claimed it: nobody else looks at it for an hour. */
    void held() {
        set("next_attempt_at = now() + interval '1 hour'");
    }

    /** The pause, or the claim, is over. */
    void due() {
        set("next_attempt_at = now()");
    }

    void set(String columns) {
        try (var owner = Databases.asOwner("referral");
                var statement = owner.createStatement()) {
            statement.execute("update webhook set " + columns + " where agency_id = '" + agency + "'");
        } catch (SQLException failure) {
            throw new AssertionError("The webhook cannot be set", failure);
        }
    }

    /** Waits until everything that happened until now was delivered or passed over. */
    void upToDate() {
        await().atMost(20, SECONDS).until(() -> Centre.rows("""
            select from webhook w join agency_feed f using (unit, agency_id)
            where w.position < f.last and agency_id = '%s'\
            """.formatted(agency)) == 0);
    }
}
