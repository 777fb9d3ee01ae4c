package id.lindung.messaging.testing;

import id.lindung.messaging.DomainEvent;

/** A thing has got its name. */
public record ThingNamed(String name) implements DomainEvent {

    public static final String TYPE = "thing.named.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
