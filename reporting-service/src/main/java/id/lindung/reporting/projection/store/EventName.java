package id.lindung.reporting.projection.store;

import id.lindung.messaging.Received;

/** What an event tells, without whose it is and in which version: {@code letter-signed} of {@code referral.letter-signed.v1}. */
final class EventName {

    private EventName() {}

    static String of(Received<?> event) {
        var from = event.type().indexOf('.') + 1;
        return event.type().substring(from, event.type().indexOf('.', from));
    }
}
