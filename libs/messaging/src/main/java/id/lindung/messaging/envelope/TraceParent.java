package id.lindung.messaging.envelope;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The thread of a trace across the database and the broker, by W3C Trace Context. */
public final class TraceParent {

    /** Header of a Kafka record and attribute of an envelope. */
    public static final String NAME = "traceparent";

    private TraceParent() {}

    /** The current span as {@code 00-<trace id>-<span id>-<flags>}; {@code null} outside any trace. */
    public static @Nullable String current() {
        var carrier = new HashMap<String, String>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), carrier, (to, key, value) -> {
            if (to != null) {
                to.put(key, value);
            }
        });
        return carrier.get(NAME);
    }

    /** The context to continue; an empty one for what belongs to no trace. */
    public static Context continued(@Nullable String traceparent) {
        return traceparent == null
                ? Context.root()
                : W3CTraceContextPropagator.getInstance()
                        .extract(Context.root(), Map.of(NAME, traceparent), Carrier.GETTER);
    }

    private enum Carrier implements TextMapGetter<Map<String, String>> {
        GETTER;

        @Override
        public Iterable<String> keys(Map<String, String> carrier) {
            return List.copyOf(carrier.keySet());
        }

        @Override
        public @Nullable String get(@Nullable Map<String, String> carrier, String key) {
            return carrier == null ? null : carrier.get(key);
        }
    }
}
