package id.lindung.casework.sop.app;

import id.lindung.casework.sop.domain.SopDefinition;
import id.lindung.casework.sop.domain.SopFault;
import id.lindung.casework.sop.store.SopReading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document was found to be.
 *
 * @param faults everything that is wrong, from top to bottom
 * @param sop the procedure; null when it cannot be used
 */
public record CheckedSop(List<Fault> faults, @Nullable PublishedSop sop) {

    /**
     * One fault with its place.
     *
     * @param line of the document, from 1
     */
    public record Fault(SopFault what, int line) {}

    static CheckedSop of(SopReading reading) {
        var faults = reading.faults().stream()
                .map(placed -> new Fault(placed.fault(), placed.line()))
                .toList();
        return new CheckedSop(faults, reading.isUsable() ? PublishedSop.of(reading.usable()) : null);
    }

    /** Whether it can be published. */
    public boolean isUsable() {
        return sop != null;
    }

    /** The procedure; null when it cannot be used. */
    public @Nullable SopDefinition definition() {
        return sop == null ? null : sop.definition();
    }
}
