package id.lindung.faults.inject;

import id.lindung.faults.proxy.Link;
import id.lindung.local.server.Ports;
import id.lindung.local.stack.PortPlan;
import id.lindung.local.stack.Service;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The connections of a stack that lead through us: of each replica to PostgreSQL, and of all of them to Kafka. */
public final class Links implements AutoCloseable {

    /** Of all clients of the broker, since it tells each of them the same address. */
    public static final String KAFKA = "kafka-clients";

    private final Map<String, Link> all = new LinkedHashMap<>();
    private final Map<String, Service> services = new LinkedHashMap<>();

    private Links() {}

    /** Listens for the replicas of a stack that has yet to be started on these ports. */
    public static Links forStack(PortPlan ports, int replicas) throws IOException {
        var links = new Links();
        for (var service : Service.values()) {
            for (int replica = 1; replica <= replicas; replica++) {
                links.all.put(service.part(replica), Link.between(Ports.free(), ports.postgres()));
                links.services.put(service.part(replica), service);
            }
        }
        var kafka = Link.between(Ports.free(), ports.kafka());
        links.all.put(KAFKA, kafka);
        ports.withKafkaSeenAt(kafka.port());
        return links;
    }

    /** What a replica is told instead of PostgreSQL's own address. */
    public Map<String, String> environmentOf(String part) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://127.0.0.1:%d/lindung_%s"
                        .formatted(
                                of(part).port(),
                                Objects.requireNonNull(services.get(part)).id()));
    }

    /** A replica's connection to PostgreSQL by the replica's name, or {@link #KAFKA}. */
    Link of(String name) {
        var link = all.get(name);
        if (link == null) {
            throw new IllegalArgumentException("No connection is called " + name);
        }
        return link;
    }

    /** Their names. */
    public List<String> names() {
        return List.copyOf(all.keySet());
    }

    /** Everything passes again. */
    void heal() {
        all.values().forEach(Link::heal);
    }

    @Override
    public void close() throws IOException {
        for (var link : all.values()) {
            link.close();
        }
    }
}
