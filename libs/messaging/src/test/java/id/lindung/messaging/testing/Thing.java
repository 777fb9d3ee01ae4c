package id.lindung.messaging.testing;

import id.lindung.messaging.AggregateRoot;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** The smallest aggregate that raises events. */
@Entity
public class Thing extends AggregateRoot {

    private String name;

    protected Thing() {}

    private Thing(UUID id, String unit, String name) {
        super(id, unit);
        this.name = name;
    }

    public static Thing named(UUID id, String unit, String name, Instant at) {
        var thing = new Thing(id, unit, name);
        thing.raise(new ThingNamed(name), at);
        return thing;
    }

    public void rename(String newName, Instant at) {
        this.name = newName;
        raise(new ThingNamed(newName), at);
    }

    public String name() {
        return name;
    }

    @Override
    public String aggregateType() {
        return "thing";
    }
}
