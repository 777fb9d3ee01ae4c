package id.lindung.messaging.relay;

import id.lindung.messaging.waiting.Backoff;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.common.errors.InterruptException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Carries the outbox to the broker, as long as the service runs.
 *
 * <p>One replica's relay is active for a database. It reads unsent rows, sends them, and marks what the broker
 * acknowledged. Killed at any point it loses nothing: an unmarked row is sent again by whoever leads next, and the
 * consumers' inboxes know it by its number.
 */
@ApplicationScoped
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int PAGE = 500;
    private static final Duration STANDBY_LOOK = Duration.ofSeconds(1);
    private static final Duration LAST_PAGE = Duration.ofSeconds(15);

    private final LeaderSessions sessions;
    private final Carrier carrier;
    private final Topics topics;
    private final RelayBell bell;
    private final Clock clock;
    private final Duration poll;
    private final Backoff backoff = new Backoff();
    private final Thread thread = Thread.ofPlatform().name("outbox-relay").unstarted(this::run);

    private volatile boolean stopping;
    private volatile RelayState state = RelayState.STARTING;
    private volatile Instant lastLook;

    Relay(
            LeaderSessions sessions,
            Carrier carrier,
            Topics topics,
            RelayBell bell,
            Clock clock,
            @ConfigProperty(name = "lindung.messaging.relay.poll") Duration poll) {
        this.sessions = sessions;
        this.carrier = carrier;
        this.topics = topics;
        this.bell = bell;
        this.clock = clock;
        this.poll = poll;
        this.lastLook = clock.instant();
    }

    void start(@Observes StartupEvent started) {
        thread.start();
    }

    /** Lets the page in flight end; what is not sent by then stays unsent, for the next start or another replica. */
    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        bell.ring();
        thread.join(LAST_PAGE);
    }

    public RelayState state() {
        return state;
    }

    /** When the relay last went round its loop; it does so at least every minute, whatever is away. */
    public Instant lastLook() {
        return lastLook;
    }

    private void run() {
        try {
            while (!stopping) {
                work();
            }
        } catch (InterruptedException | InterruptException stop) {
            Thread.currentThread().interrupt();
        } finally {
            carrier.close();
            state = RelayState.STOPPED;
        }
    }

    private void work() throws InterruptedException {
        lastLook = clock.instant();
        try (var session = sessions.open()) {
            if (leads(session)) {
                LOG.info("This relay is active");
                carry(session);
            }
        } catch (SQLException away) {
            state = RelayState.DATABASE_AWAY;
            LOG.warnf("The relay has no database (SQL state %s); waiting", away.getSQLState());
            bell.await(backoff.next());
        } catch (RuntimeException defect) {
            // The thread must outlive whatever it meets; the class says what to look for, a message might quote an
            // event.
            LOG.errorf("The relay failed (%s); starting over", defect.getClass().getName());
            bell.await(backoff.next());
        }
    }

    private boolean leads(LeaderSession session) throws SQLException, InterruptedException {
        while (!stopping) {
            lastLook = clock.instant();
            if (session.lead()) {
                return true;
            }
            state = RelayState.STANDBY;
            bell.await(STANDBY_LOOK);
        }
        return false;
    }

    private void carry(LeaderSession session) throws SQLException, InterruptedException {
        state = RelayState.ACTIVE;
        while (!stopping) {
            lastLook = clock.instant();
            var page = session.unsent(PAGE);
            if (page.isEmpty()) {
                backoff.reset();
                bell.await(poll);
                continue;
            }
            var delivery = carrier.deliver(page);
            session.settle(delivery, clock.instant());
            if (delivery.outage()) {
                state = RelayState.BROKER_AWAY;
                topics.ensure();
                bell.await(backoff.next());
            } else {
                state = RelayState.ACTIVE;
                backoff.reset();
            }
        }
    }
}
