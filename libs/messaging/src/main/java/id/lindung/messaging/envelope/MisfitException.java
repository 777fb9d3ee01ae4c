package id.lindung.messaging.envelope;

import org.jspecify.annotations.Nullable;

/** An event's data do not fit the record a consumer reads them into. No second try can change that. */
public final class MisfitException extends RuntimeException {

    /** The envelope itself breaks its contract. */
    public MisfitException() {
        super("event breaks its contract");
    }

    // The cause quotes the data; its class is kept, its message never shown.
    MisfitException(Class<?> type, @Nullable Throwable cause) {
        super("event data do not fit " + type.getSimpleName(), cause);
    }
}
