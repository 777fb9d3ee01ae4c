package id.lindung.messaging.envelope;

import java.util.UUID;

/** What a record's value turned out to be. */
public sealed interface Reading {

    /** An event of ours. */
    record Event(Envelope envelope) implements Reading {}

    /** It names its aggregate and place, so only that aggregate has to wait; the rest breaks the contract. */
    record Misfit(UUID aggregateId, long sequence) implements Reading {}

    /** Not even its aggregate can be told. */
    record Unreadable() implements Reading {}
}
