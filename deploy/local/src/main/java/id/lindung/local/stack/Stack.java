package id.lindung.local.stack;

import id.lindung.local.issuer.TokenIssuer;
import id.lindung.local.issuer.TokenRequest;
import id.lindung.local.postgres.ServiceDatabase;
import id.lindung.local.postgres.Superuser;
import id.lindung.local.process.Watcher;
import id.lindung.local.server.ServerFailure;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The whole system on this machine: PostgreSQL, Kafka, the token issuer and the services, supervised.
 *
 * <p>The issuer lives in this very process. It keeps a key and answers a few requests an hour; a JVM of its own would take
 * more memory than all that it does, and when this process is killed nobody is left who asks for tokens.
 *
 * <pre>{@code
 * try (Stack stack = Stack.start(config, watcher)) {
 *     stack.part("case").kill();
 *     stack.part("case").awaitReady();
 *     URI intake = stack.url(Service.INTAKE);
 * }
 * }</pre>
 */
public final class Stack implements AutoCloseable {

    private final StackConfig config;
    private final Groundwork ground;
    private final Servers servers;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final LogKeeper logs;
    private @Nullable TokenIssuer issuer;
    private volatile boolean closed;

    private Stack(StackConfig config, Groundwork ground, Watcher watcher) {
        this.config = config;
        this.ground = ground;
        this.servers = new Servers(config, ground.data(), ground.keys());
        PartFactory factory = new PartFactory(config, ground, servers, this::issuerUrl, watcher, Clock.systemUTC());
        factory.all().forEach(part -> parts.put(part.name(), part));
        this.logs = new LogKeeper(ground.data().logs());
    }

    /**
     * Makes sure that a stack can run as configured and takes the data folder for it. Starts nothing, but ends what an
     * earlier stack on the same data left running.
     *
     * @param watcher told of what happens to the parts from then on
     * @throws ServerFailure when a folder, a port, the keys or another instance stand in the way; names it
     */
    public static Stack prepare(StackConfig config, Watcher watcher) throws InterruptedException {
        Groundwork ground = Groundwork.lay(config, watcher);
        try {
            return new Stack(config, ground, watcher);
        } catch (RuntimeException failed) {
            ground.close();
            throw failed;
        }
    }

    /**
     * Prepares a stack, starts it and returns once every part is ready; leaves nothing running when it fails.
     *
     * @throws ServerFailure naming what stands in the way
     */
    public static Stack start(StackConfig config, Watcher watcher) throws InterruptedException {
        Stack stack = prepare(config, watcher);
        try {
            stack.startAll();
            return stack;
        } catch (RuntimeException | InterruptedException failed) {
            stack.close();
            throw failed;
        }
    }

    /**
     * Starts every part and returns once all are ready. The caller closes the stack also when this fails.
     *
     * @throws ServerFailure naming the part that is not
     */
    public void startAll() throws InterruptedException {
        issuer = TokenIssuer.start(config.ports().issuer(), ground.keys().issuer());
        ground.data().claim();
        Part postgres = part(Servers.POSTGRES);
        Part kafka = part(Servers.KAFKA);
        postgres.start();
        kafka.start();
        postgres.awaitReady(config.readyWithin());
        kafka.awaitReady(config.readyWithin());
        services().forEach(Part::start);
        for (Part service : services()) {
            service.awaitReady(config.readyWithin());
        }
    }

    /**
     * A part by its name: {@code postgres}, {@code kafka}, {@code intake}, or {@code intake-2} for a second replica.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public Part part(String name) {
        Part part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("No part is called " + name + "; there are " + parts.keySet());
        }
        return part;
    }

    /** All supervised parts in the order of their start. */
    public Collection<Part> parts() {
        return List.copyOf(parts.values());
    }

    /** The replicas of all services. */
    public List<Part> services() {
        return parts.values().stream()
                .filter(part ->
                        !part.name().equals(Servers.POSTGRES) && !part.name().equals(Servers.KAFKA))
                .toList();
    }

    /** The base URL of a service's first replica. */
    public URI url(Service service) {
        return url(service, 1);
    }

    /** The base URL of a replica, counted from 1. */
    public URI url(Service service, int replica) {
        return part(service.part(replica)).url();
    }

    /** A service's database with the logins of its owner and of the service; there once PostgreSQL was ready. */
    public ServiceDatabase database(Service service) {
        return servers.database(service);
    }

    /** Access to PostgreSQL past row-level security: for back-ups and inspections, never for requests. */
    public Superuser superuser() {
        return servers.superuser();
    }

    /** The broker's address, as in {@code bootstrap.servers}. */
    public String kafka() {
        return servers.bootstrap();
    }

    public URI issuerUrl() {
        return URI.create("http://127.0.0.1:" + config.ports().issuer());
    }

    /** A signed token. */
    public String token(TokenRequest request) {
        if (issuer == null) {
            throw new IllegalStateException("The stack has not been started");
        }
        return issuer.token(request);
    }

    /** What this stack runs on. */
    public StackConfig config() {
        return config;
    }

    /**
     * Stops everything in the reverse order of its start: services finish what they accepted, then Kafka, PostgreSQL last.
     * Safe to call again and from another thread than the one that starts.
     */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        stopTogether(services());
        stopTogether(List.of(part(Servers.KAFKA)));
        stopTogether(List.of(part(Servers.POSTGRES)));
        if (issuer != null) {
            issuer.close();
        }
        logs.close();
        ground.close();
    }

    /** True once {@link #close()} was called. */
    public boolean isClosed() {
        return closed;
    }

    private static void stopTogether(List<Part> together) {
        try (ExecutorService stoppers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> stops = new ArrayList<>();
            for (Part part : together) {
                stops.add(stoppers.submit((Callable<@Nullable Void>) () -> {
                    part.stop();
                    return null;
                }));
            }
            for (Future<?> stop : stops) {
                stop.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new ServerFailure("Not everything could be stopped: " + e.getMessage(), e);
        }
    }
}
