package id.lindung.messaging.inbox;

import id.lindung.messaging.envelope.EnvelopeCodec;
import id.lindung.messaging.envelope.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Tells what a record is, today as when it is taken from the parking lot. */
@ApplicationScoped
class ArrivalReader {

    private final EnvelopeCodec codec;

    ArrivalReader(EnvelopeCodec codec) {
        this.codec = codec;
    }

    Arrival read(Arrival.Source source) {
        return switch (codec.read(source.text())) {
            case Reading.Event event ->
                new Arrival.Keyed(
                        source,
                        event.envelope().subject(),
                        event.envelope().aggregateSeq(),
                        Optional.of(event.envelope()));
            case Reading.Misfit misfit ->
                new Arrival.Keyed(source, misfit.aggregateId(), misfit.sequence(), Optional.empty());
            case Reading.Unreadable unreadable -> new Arrival.Unreadable(source);
        };
    }
}
