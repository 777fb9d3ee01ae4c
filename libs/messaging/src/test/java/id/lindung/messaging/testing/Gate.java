package id.lindung.messaging.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Lets a test hold a request inside its transaction, or make it fail there. */
@ApplicationScoped
public class Gate {

    private record Barrier(CompletableFuture<Void> reached, CompletableFuture<Void> open) {}

    private final Map<String, Barrier> barriers = new ConcurrentHashMap<>();

    /** Holds whoever comes with this name; completes when somebody stands there. */
    public CompletableFuture<Void> hold(String name) {
        var barrier = new Barrier(new CompletableFuture<>(), new CompletableFuture<>());
        barriers.put(name, barrier);
        return barrier.reached();
    }

    public void open(String name) {
        barriers.remove(name).open().complete(null);
    }

    /** Makes whoever comes with this name fail. */
    public void shut(String name) {
        var barrier = new Barrier(new CompletableFuture<>(), new CompletableFuture<>());
        barrier.open().completeExceptionally(new IllegalStateException("shut"));
        barriers.put(name, barrier);
    }

    void pass(String name) {
        var barrier = barriers.get(name);
        if (barrier != null) {
            barrier.reached().complete(null);
            barrier.open().orTimeout(30, TimeUnit.SECONDS).join();
        }
    }
}
