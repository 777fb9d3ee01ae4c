package id.lindung.overload;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/**
 * How much one process takes on. Defaults stand in {@code META-INF/microprofile-config.properties}; the environment says
 * {@code LINDUNG_OVERLOAD_REQUESTS_IN_WORK} and so on.
 */
@ConfigMapping(prefix = "lindung.overload")
public interface OverloadConfig {

    /** Requests worked on at a time; the next one is answered 503. */
    int requestsInWork();

    /** How many of them one client may have; its next one is answered 429. */
    int requestsInWorkOfOneClient();

    /** How many of them may have a body of more than {@link #largeBody()}, or one that does not say how long it is. */
    int largeBodies();

    /** From this size on a body counts as large. */
    MemorySize largeBody();

    /** What each client may ask for, by its token: a person by subject, a partner's people and systems by agency. */
    Rate client();

    /** What each address may ask of each public path, and of all else without a token. */
    Rate address();

    /** A bucket of requests that is filled steadily. */
    interface Rate {

        /** Requests a second, in the long run. */
        int perSecond();

        /** Requests at once, after a pause. */
        int burst();
    }
}
