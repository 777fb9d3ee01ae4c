package id.lindung.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Runs a {@code @QuarkusTest} of one service on real PostgreSQL, Kafka and tokens, with all that the service is configured
 * with in production:
 *
 * <pre>{@code
 * @QuarkusTest
 * @QuarkusTestResource(
 *         value = LindungTestResource.class,
 *         initArgs = @ResourceArg(name = "service", value = "intake"))
 * class ComplaintResourceIT { … }
 * }</pre>
 *
 * <p>Argument {@code service}: the service's id; it names the database, its roles and the keys folder. Any other argument is
 * handed on as a configuration property.
 */
public final class LindungTestResource implements QuarkusTestResourceLifecycleManager {

    private static final String SERVICE = "service";

    private final Map<String, String> given = new HashMap<>();

    @Override
    public void init(Map<String, String> arguments) {
        given.putAll(arguments);
    }

    @Override
    public Map<String, String> start() {
        var service = given.get(SERVICE);
        if (service == null) {
            throw new IllegalStateException("LindungTestResource wants the argument \"service\", such as \"intake\"");
        }
        var configuration = new HashMap<>(configurationOf(service));
        given.forEach((name, value) -> {
            if (!name.equals(SERVICE)) {
                configuration.put(name, value);
            }
        });
        return configuration;
    }

    private static Map<String, String> configurationOf(String service) {
        var servers = TestServers.get();
        var database = servers.database(service);
        var configuration = new HashMap<String, String>();
        configuration.put("quarkus.http.host", "127.0.0.1");
        configuration.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
        configuration.put("quarkus.datasource.username", database.app().user());
        configuration.put("quarkus.datasource.password", database.app().password());
        configuration.put("quarkus.flyway.username", database.owner().user());
        configuration.put("quarkus.flyway.password", database.owner().password());
        if (knowsMessaging()) {
            configuration.put("kafka.bootstrap.servers", servers.kafka());
        }
        configuration.put("quarkus.oidc.auth-server-url", servers.issuer().toString());
        configuration.put("lindung.token.url", servers.issuer() + "/token");
        configuration.put("lindung.keys.dir", servers.keys(service).toString());
        return configuration;
    }

    /** A library without it has no use for a broker, whose start costs seconds. */
    private static boolean knowsMessaging() {
        return Thread.currentThread().getContextClassLoader().getResource("id/lindung/messaging/Outbox.class") != null;
    }

    /** The servers go on: the next test class, and the next start of the application, find them running. */
    @Override
    public void stop() {}
}
