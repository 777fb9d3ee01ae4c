package id.lindung.local.stack;

import id.lindung.local.process.Launch;
import id.lindung.local.process.LogFile;
import id.lindung.local.process.Supervised;
import id.lindung.local.process.Watcher;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Makes the parts of a stack, none of them started. */
final class PartFactory {

    private static final Duration ENDS_WITHIN = Duration.ofSeconds(40);
    // A JVM that recorded its start makes a cache of it before it ends.
    private static final Duration RECORDING_ENDS_WITHIN = Duration.ofMinutes(5);

    private final StackConfig config;
    private final Groundwork ground;
    private final Servers servers;
    private final Supplier<URI> issuer;
    private final Watcher watcher;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    PartFactory(
            StackConfig config,
            Groundwork ground,
            Servers servers,
            Supplier<URI> issuer,
            Watcher watcher,
            Clock clock) {
        this.config = config;
        this.ground = ground;
        this.servers = servers;
        this.issuer = issuer;
        this.watcher = watcher;
        this.clock = clock;
    }

    /** In the order of their start. */
    List<Part> all() {
        List<Part> parts = new ArrayList<>();
        parts.add(part(
                Servers.POSTGRES,
                servers.postgres(),
                at("postgresql", config.ports().postgres())));
        parts.add(
                part(Servers.KAFKA, servers.kafka(), at("kafka", config.ports().kafka())));
        for (Service service : Service.values()) {
            for (int replica = 1; replica <= config.replicasOf(service); replica++) {
                parts.add(replica(service, replica));
            }
        }
        return parts;
    }

    private Part replica(Service service, int replica) {
        String name = service.part(replica);
        int port = config.ports().of(service, replica);
        URI url = at("http", port);
        Path folder = ground.data().emptyTemporaryFolder(name);
        Supplier<Map<String, String>> environment = () -> {
            Map<String, String> all = new HashMap<>(new ServiceSettings(
                            name,
                            port,
                            servers.database(service),
                            servers.bootstrap(),
                            issuer.get(),
                            ground.keys().of(service),
                            neighbours())
                    .environment());
            all.putAll(config.environment().apply(name));
            return all;
        };
        JavaCommand command = new JavaCommand(
                config.applications().folder(service),
                folder,
                config.applications().cacheOptions(service),
                config.javaOptions());
        LogFile log = new LogFile(ground.data().log(name));
        return part(name, new ServiceLaunch(http, command, environment, folder, log, url, config.lifetime()), url);
    }

    /** The first replica of each service that others ask; reporting is asked by people only. */
    private Map<Service, URI> neighbours() {
        Map<Service, URI> all = new EnumMap<>(Service.class);
        for (Service service : List.of(Service.INTAKE, Service.CASE, Service.REFERRAL)) {
            all.put(service, at("http", config.ports().of(service, 1)));
        }
        return all;
    }

    private Part part(String name, Launch launch, URI url) {
        Supervised supervised =
                new Supervised(name, launch, config.backoff(), ground.data().run(), watcher, clock);
        return new Part(supervised, url, config.applications().isRecording() ? RECORDING_ENDS_WITHIN : ENDS_WITHIN);
    }

    private static URI at(String scheme, int port) {
        return URI.create(scheme + "://127.0.0.1:" + port);
    }
}
