package id.lindung.messaging.testing;

import id.lindung.messaging.EventHandler;
import id.lindung.messaging.Received;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes one row for each event, so that a test can count effects. */
@ApplicationScoped
public class ThingHandler implements EventHandler<ThingHandler.Named> {

    private final Effects effects;

    ThingHandler(Effects effects) {
        this.effects = effects;
    }

    /** What this consumer needs of {@code thing.named.v1}. */
    public record Named(String name) {
        public Named {
            if (name == null) {
                throw new IllegalArgumentException("no name");
            }
        }
    }

    @Override
    public String consumer() {
        return "messaging";
    }

    @Override
    public String type() {
        return ThingNamed.TYPE;
    }

    @Override
    public Class<Named> dataType() {
        return Named.class;
    }

    @Override
    public void handle(Received<Named> event) {
        effects.write(event, event.data().name());
    }
}
