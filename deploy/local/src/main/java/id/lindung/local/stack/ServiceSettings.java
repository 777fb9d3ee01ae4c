package id.lindung.local.stack;

import id.lindung.local.postgres.ServiceDatabase;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a service is told by its environment, here as in any other installation.
 *
 * @param replica its name, which no other process bears
 * @param port on 127.0.0.1
 * @param kafka as in {@code bootstrap.servers}
 * @param issuer whose tokens count
 * @param keys the service's own keysets
 * @param neighbours where the other services answer, for what one asks another over HTTP
 */
record ServiceSettings(
        String replica,
        int port,
        ServiceDatabase database,
        String kafka,
        URI issuer,
        Path keys,
        Map<Service, URI> neighbours) {

    ServiceSettings {
        neighbours = Map.copyOf(neighbours);
    }

    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("LINDUNG_REPLICA", replica);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.app().user());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.app().password());
        environment.put("QUARKUS_FLYWAY_USERNAME", database.owner().user());
        environment.put("QUARKUS_FLYWAY_PASSWORD", database.owner().password());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka);
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer.toString());
        environment.put("LINDUNG_KEYS_DIR", keys.toString());
        environment.put("LINDUNG_TOKEN_URL", issuer + "/token");
        neighbours.forEach((service, url) ->
                environment.put("LINDUNG_" + service.id().toUpperCase(Locale.ROOT) + "_URL", url.toString()));
        return environment;
    }
}
