package id.lindung.messaging.waiting;

import io.quarkus.runtime.ShutdownEvent;

/** Services at their end, while the one that is tested goes on. */
public final class Endings {

    private Endings() {}

    /** A service that is ending. */
    public static Stopping begun() {
        var stopping = new Stopping();
        stopping.begin(new ShutdownEvent());
        return stopping;
    }
}
