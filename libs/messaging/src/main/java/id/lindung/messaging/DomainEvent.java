package id.lindung.messaging;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Something that has happened to an aggregate, told to whoever cares. The implementing record itself is the event's
 * {@code data}: its components become the JSON members, so they hold nothing personal, no free text and no place finer
 * than the kecamatan.
 */
public interface DomainEvent {

    /**
     * The name that the contract goes by, version included: {@code complaint.registered.v1}. A change that an old
     * consumer cannot read is a new name, never a new meaning of this one.
     */
    @JsonIgnore
    String type();
}
