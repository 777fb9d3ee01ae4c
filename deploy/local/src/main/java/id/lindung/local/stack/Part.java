package id.lindung.local.stack;

import id.lindung.local.process.Supervised;
import id.lindung.local.server.ServerFailure;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** One supervised part of a running stack: {@code postgres}, {@code kafka}, or a replica of a service. */
public final class Part {

    private final Supervised supervised;
    private final URI url;
    private final Duration endsWithin;

    Part(Supervised supervised, URI url, Duration endsWithin) {
        this.supervised = supervised;
        this.url = url;
        this.endsWithin = endsWithin;
    }

    public String name() {
        return supervised.name();
    }

    /** Where it listens; for a service its base URL. */
    public URI url() {
        return url;
    }

    /** Its process; empty while there is none. */
    public Optional<ProcessHandle> process() {
        return supervised.process();
    }

    /** Whether it does its work, as far as its supervisor knows. */
    public boolean isReady() {
        return supervised.state() == Supervised.State.READY;
    }

    /** SIGKILL. Returns once the death is noticed; the supervisor then starts the part again after its backoff. */
    public void kill() throws InterruptedException {
        supervised.kill();
    }

    /** Starts a part that died without waiting out the backoff; does nothing for one that lives. */
    public void restart() {
        switch (supervised.state()) {
            case STOPPED, FAILED -> supervised.start();
            case WAITING -> supervised.hurry();
            case STARTING, READY, STOPPING -> {}
        }
    }

    /** Asks the part to finish, waits for its end, and keeps it down until {@link #restart()}. */
    public void stop() throws InterruptedException {
        supervised.stop(endsWithin);
    }

    /**
     * Waits until the part does its work, within two minutes.
     *
     * @throws ServerFailure when it does not; names it
     */
    public void awaitReady() throws InterruptedException {
        awaitReady(Duration.ofMinutes(2));
    }

    /**
     * Waits until the part does its work.
     *
     * @throws ServerFailure when it does not within the limit, or never will; names it
     */
    public void awaitReady(Duration limit) throws InterruptedException {
        try {
            supervised.awaitReady(limit);
        } catch (TimeoutException late) {
            throw new ServerFailure(String.valueOf(late.getMessage()), late);
        } catch (id.lindung.local.process.PermanentFailure useless) {
            throw new ServerFailure(String.valueOf(useless.getMessage()), useless);
        }
    }

    void start() {
        supervised.start();
    }
}
