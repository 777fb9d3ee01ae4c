package id.lindung.messaging.relay;

import java.util.List;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;

/** How to take it when the broker does not take a record. */
enum Refusal {
    /** This record, today and tomorrow: its key is parked. */
    FOREVER,
    /** Any record, now: wait, and send again with the same producer. */
    FOR_NOW,
    /** Any record through this producer, whose state the broker no longer accepts: wait, and start a new one. */
    OF_THE_PRODUCER;

    // A closed list: what is not on it is waited out, because waiting loses nothing and parking needs a person.
    private static final List<Class<? extends Exception>> FOREVER_TYPES = List.of(
            RecordTooLargeException.class,
            RecordBatchTooLargeException.class,
            SerializationException.class,
            InvalidTopicException.class,
            InvalidRecordException.class);

    static Refusal of(Throwable failure) {
        if (FOREVER_TYPES.stream().anyMatch(type -> type.isInstance(failure))) {
            return FOREVER;
        }
        return failure instanceof RetriableException ? FOR_NOW : OF_THE_PRODUCER;
    }
}
