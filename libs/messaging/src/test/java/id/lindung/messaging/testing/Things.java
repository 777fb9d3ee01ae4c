package id.lindung.messaging.testing;

import id.lindung.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;

/** The use cases of a thing. */
@ApplicationScoped
public class Things {

    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;

    Things(EntityManager entities, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public void create(UUID id, String name) {
        var thing = Thing.named(id, "62.11", name, clock.instant());
        entities.persist(thing);
        outbox.append(thing);
    }

    /** Renames several at once, which is told together. */
    @Transactional
    public void renameAll(String name, UUID... ids) {
        var renamed =
                Arrays.stream(ids).map(id -> entities.find(Thing.class, id)).toList();
        renamed.forEach(thing -> thing.rename(name, clock.instant()));
        outbox.append(renamed);
    }

    /** What a use case must not do: it forgets the outbox. */
    @Transactional
    public void renameWithoutTelling(UUID id, String name) {
        entities.find(Thing.class, id).rename(name, clock.instant());
    }

    @Transactional
    public String nameOf(UUID id) {
        return entities.find(Thing.class, id).name();
    }

    @Transactional
    public void rename(UUID id, String... names) {
        var thing = entities.find(Thing.class, id);
        for (var name : names) {
            thing.rename(name, clock.instant());
        }
        outbox.append(thing);
    }
}
