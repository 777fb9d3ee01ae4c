package id.lindung.messaging.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** {@code lindung_event_age_seconds}: how old events are when they take effect, by consumer. */
@ApplicationScoped
class EventAge {

    private final MeterRegistry metrics;
    private final Clock clock;

    EventAge(MeterRegistry metrics, Clock clock) {
        this.metrics = metrics;
        this.clock = clock;
    }

    void record(String consumer, Instant happened) {
        Timer.builder("lindung.event.age")
                .description("Time from the event to its effect here")
                .tag("consumer", consumer)
                .register(metrics)
                .record(Duration.between(happened, clock.instant()));
    }
}
