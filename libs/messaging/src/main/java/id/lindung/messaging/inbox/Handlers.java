package id.lindung.messaging.inbox;

import id.lindung.messaging.EventHandler;
import id.lindung.messaging.Received;
import id.lindung.messaging.envelope.Envelope;
import id.lindung.messaging.envelope.EnvelopeCodec;
import id.lindung.messaging.envelope.TraceParent;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The service's event handlers, by consumer and event type. */
@ApplicationScoped
class Handlers {

    private final Map<Address, EventHandler<?>> byAddress = new HashMap<>();
    private final Set<String> consumers = new TreeSet<>();
    private final EnvelopeCodec codec;
    private final Tracer tracer;

    Handlers(@All List<EventHandler<?>> handlers, EnvelopeCodec codec, Tracer tracer) {
        this.codec = codec;
        this.tracer = tracer;
        for (var handler : handlers) {
            var address = new Address(handler.consumer(), handler.type());
            if (byAddress.put(address, handler) != null) {
                throw new IllegalStateException("two handlers for " + address);
            }
            consumers.add(handler.consumer());
        }
    }

    Set<String> consumers() {
        return consumers;
    }

    /** Hands the event to whoever takes its type, in the event's own trace; does nothing for a type nobody takes. */
    void handle(String consumer, Envelope envelope) {
        var handler = byAddress.get(new Address(consumer, envelope.type()));
        if (handler == null) {
            return;
        }
        var span = tracer.spanBuilder(envelope.type() + " process")
                .setParent(TraceParent.continued(envelope.traceparent()))
                .setSpanKind(SpanKind.CONSUMER)
                .startSpan();
        try (var _ = span.makeCurrent()) {
            call(handler, envelope);
        } catch (RuntimeException failure) {
            // Not recordException: a message may quote what the event says.
            span.setStatus(StatusCode.ERROR, failure.getClass().getName());
            throw failure;
        } finally {
            span.end();
        }
    }

    private <T> void call(EventHandler<T> handler, Envelope envelope) {
        handler.handle(new Received<>(
                envelope.id(),
                envelope.type(),
                envelope.subject(),
                envelope.aggregateSeq(),
                envelope.unit(),
                envelope.time(),
                codec.dataAs(envelope, handler.dataType())));
    }

    private record Address(String consumer, String type) {}
}
