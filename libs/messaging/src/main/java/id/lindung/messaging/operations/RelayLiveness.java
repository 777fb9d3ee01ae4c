package id.lindung.messaging.operations;

import id.lindung.messaging.relay.Relay;
import id.lindung.messaging.relay.RelayState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Alive as long as the relay goes round, whatever is away: waiting for a broker is no reason to be restarted, a dead or
 * stuck thread is.
 */
@Liveness
@ApplicationScoped
class RelayLiveness implements HealthCheck {

    // A page may take the producer's ten seconds for each of its waves before it gives up.
    private static final Duration STUCK = Duration.ofMinutes(5);

    private final Relay relay;
    private final Clock clock;

    RelayLiveness(Relay relay, Clock clock) {
        this.relay = relay;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        var state = relay.state();
        var goesRound = Duration.between(relay.lastLook(), clock.instant()).compareTo(STUCK) < 0;
        return HealthCheckResponse.named("outbox relay")
                .status(state != RelayState.STOPPED && goesRound)
                .withData("state", state.name())
                .build();
    }
}
