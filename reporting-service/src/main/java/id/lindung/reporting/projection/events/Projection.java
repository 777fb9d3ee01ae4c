package id.lindung.reporting.projection.events;

import id.lindung.messaging.EventHandler;
import id.lindung.messaging.Received;
import java.util.function.Consumer;

/** One type of event, kept as a fact. */
record Projection<T>(String type, Class<T> dataType, Consumer<Received<T>> keep) implements EventHandler<T> {

    @Override
    public String consumer() {
        return Projections.CONSUMER;
    }

    @Override
    public void handle(Received<T> event) {
        keep.accept(event);
    }
}
