package id.lindung.overload;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;

/** Counts refusals, which are many at a time and each not worth a line in a log. */
@ApplicationScoped
class TurnedAway {

    private final Map<Reason, Counter> counters = new EnumMap<>(Reason.class);

    TurnedAway(MeterRegistry metrics, Places places) {
        Gauge.builder("lindung.overload.requests.in.work", places::inWork)
                .description("Requests that are worked on now")
                .register(metrics);
        for (var reason : Reason.values()) {
            counters.put(
                    reason,
                    Counter.builder("lindung.overload.turned.away")
                            .description("Requests refused because of how many there are")
                            .tag("reason", reason.tag())
                            .register(metrics));
        }
    }

    void count(Reason reason) {
        var counter = counters.get(reason);
        if (counter != null) {
            counter.increment();
        }
    }
}
