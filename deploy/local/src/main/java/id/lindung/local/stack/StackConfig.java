package id.lindung.local.stack;

import id.lindung.local.postgres.Durability;
import id.lindung.local.process.Backoff;
import id.lindung.local.server.Lifetime;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How a stack is to run.
 *
 * @param applications the built services
 * @param data everything that the stack keeps: databases, topics, logs
 * @param keys everything secret: keysets, passwords, the issuer's key; never inside {@code data}
 * @param cache unpacked programs and start-up caches, which can be lost at any time
 * @param ports where the parts listen
 * @param replicas how many of each service, 1 where none is given
 * @param environment added to the environment of the part of this name, over what the stack sets
 * @param javaOptions added to the options of every service's JVM, after those that the stack sets, and so over them
 * @param durability what a database commit promises
 * @param lifetime whether the parts outlive this process when it is killed
 * @param backoff how parts that die are started again
 * @param readyWithin how long the whole start may take
 */
public record StackConfig(
        Applications applications,
        Path data,
        Path keys,
        Path cache,
        PortPlan ports,
        Map<Service, Integer> replicas,
        Function<String, Map<String, String>> environment,
        List<String> javaOptions,
        Durability durability,
        Lifetime lifetime,
        Backoff backoff,
        Duration readyWithin) {

    public StackConfig {
        data = data.toAbsolutePath().normalize();
        keys = keys.toAbsolutePath().normalize();
        cache = cache.toAbsolutePath().normalize();
        replicas = Map.copyOf(replicas);
        javaOptions = List.copyOf(javaOptions);
    }

    /** One replica of each service, durable commits, three minutes to get ready. */
    public static StackConfig of(Applications applications, Path data, Path keys, Path cache, PortPlan ports) {
        return new StackConfig(
                applications,
                data,
                keys,
                cache,
                ports,
                Map.of(),
                part -> Map.of(),
                List.of(),
                Durability.FULL,
                Lifetime.INDEPENDENT,
                Backoff.standard(),
                Duration.ofMinutes(3));
    }

    /** The same with so many replicas of one service. */
    public StackConfig withReplicas(Service service, int count) {
        Map<Service, Integer> more = new EnumMap<>(Service.class);
        more.putAll(replicas);
        more.put(service, count);
        return withReplicas(more);
    }

    /** The same with so many replicas of every service. */
    public StackConfig withReplicas(int count) {
        Map<Service, Integer> all = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            all.put(service, count);
        }
        return withReplicas(all);
    }

    private StackConfig withReplicas(Map<Service, Integer> counts) {
        return new StackConfig(
                applications,
                data,
                keys,
                cache,
                ports,
                counts,
                environment,
                javaOptions,
                durability,
                lifetime,
                backoff,
                readyWithin);
    }

    /** The same with these variables added to every service's environment. */
    public StackConfig withEnvironment(Map<String, String> more) {
        return withEnvironment(part -> more);
    }

    /** The same with variables added to the environment of each replica, by its name. */
    public StackConfig withEnvironment(Function<String, Map<String, String>> more) {
        return new StackConfig(
                applications,
                data,
                keys,
                cache,
                ports,
                replicas,
                more,
                javaOptions,
                durability,
                lifetime,
                backoff,
                readyWithin);
    }

    /** The same with these options for every service's JVM, which have the last word. */
    public StackConfig withJavaOptions(List<String> more) {
        return new StackConfig(
                applications,
                data,
                keys,
                cache,
                ports,
                replicas,
                environment,
                more,
                durability,
                lifetime,
                backoff,
                readyWithin);
    }

    /** The same with another way to start again what died. */
    public StackConfig withBackoff(Backoff other) {
        return new StackConfig(
                applications,
                data,
                keys,
                cache,
                ports,
                replicas,
                environment,
                javaOptions,
                durability,
                lifetime,
                other,
                readyWithin);
    }

    /** The same with parts that outlive this process, or do not. */
    public StackConfig withLifetime(Lifetime other) {
        return new StackConfig(
                applications,
                data,
                keys,
                cache,
                ports,
                replicas,
                environment,
                javaOptions,
                durability,
                other,
                backoff,
                readyWithin);
    }

    int replicasOf(Service service) {
        return replicas.getOrDefault(service, 1);
    }
}
