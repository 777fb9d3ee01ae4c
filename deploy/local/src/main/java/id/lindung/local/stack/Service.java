package id.lindung.local.stack;

import java.util.Locale;

/** The four services. The name in lower case is the service's id in URLs, folders, databases and settings. */
public enum Service {
    INTAKE(1),
    CASE(2),
    REFERRAL(3),
    REPORTING(4);

    private final int portOffset;

    Service(int portOffset) {
        this.portOffset = portOffset;
    }

    /** How far its port lies from the port base. */
    int portOffset() {
        return portOffset;
    }

    /** Such as {@code intake}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a replica is called among the parts: {@code intake}, then {@code intake-2}, {@code intake-3} … */
    public String part(int replica) {
        return replica == 1 ? id() : id() + "-" + replica;
    }
}
