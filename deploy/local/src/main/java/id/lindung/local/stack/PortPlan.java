package id.lindung.local.stack;

import id.lindung.local.server.Ports;
import java.util.HashMap;
import java.util.Map;

/** Which part listens where on 127.0.0.1. */
public final class PortPlan {

    /** Where {@code ./lindung up} puts everything unless told otherwise. */
    public static final int STANDARD_BASE = 8080;

    private static final int NONE = 0;
    private static final int ISSUER = 10;
    private static final int POSTGRES = 20;
    private static final int KAFKA = 30;
    private static final int KAFKA_CONTROLLER = 31;
    private static final int KAFKA_SEEN = 32;
    private static final int BETWEEN_REPLICAS = 100;
    private static final int HIGHEST_PORT = 65_535;

    private final int base;
    private final Map<Integer, Integer> chosen = new HashMap<>();

    private PortPlan(int base) {
        this.base = base;
    }

    /**
     * Ports counted from a base N: intake N+1, case N+2, referral N+3, reporting N+4 (a second replica 100 further, and so
     * on), issuer N+10, PostgreSQL N+20, Kafka N+30 and its controller N+31.
     *
     * @throws IllegalArgumentException when they would not all be unprivileged ports
     */
    public static PortPlan from(int base) {
        if (base < 1024 || base + KAFKA_CONTROLLER > HIGHEST_PORT) {
            throw new IllegalArgumentException(
                    "The port base must lie between 1024 and " + (HIGHEST_PORT - KAFKA_CONTROLLER) + ", not " + base);
        }
        return new PortPlan(base);
    }

    /** Ports that were free when first asked for, the same ever after. */
    public static PortPlan free() {
        return new PortPlan(NONE);
    }

    /** The same, where clients of Kafka are sent to another port, from which somebody passes them on. */
    public PortPlan withKafkaSeenAt(int port) {
        chosen.put(KAFKA_SEEN, port);
        return this;
    }

    /** The HTTP port of a replica, counted from 1. */
    public int of(Service service, int replica) {
        return port(service.portOffset() + BETWEEN_REPLICAS * (replica - 1));
    }

    public int issuer() {
        return port(ISSUER);
    }

    public int postgres() {
        return port(POSTGRES);
    }

    public int kafka() {
        return port(KAFKA);
    }

    /** Where the broker tells its clients that it is. */
    public synchronized int kafkaSeenAt() {
        return chosen.getOrDefault(KAFKA_SEEN, kafka());
    }

    public int kafkaController() {
        return port(KAFKA_CONTROLLER);
    }

    private synchronized int port(int offset) {
        return base == NONE ? chosen.computeIfAbsent(offset, any -> Ports.free()) : base + offset;
    }
}
