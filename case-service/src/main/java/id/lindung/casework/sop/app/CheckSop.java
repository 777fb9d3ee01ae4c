package id.lindung.casework.sop.app;

import id.lindung.casework.sop.store.SopFile;
import id.lindung.casework.sop.store.SopReading;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks at a document that wants to be a procedure. */
@ApplicationScoped
public class CheckSop {

    /** Everything that is wrong with it, at once; nothing is kept. */
    public CheckedSop handle(byte[] document) {
        return CheckedSop.of(SopFile.read(document));
    }

    /**
     * The document, if it can be used.
     *
     * @throws UnsoundSop with everything that is wrong
     */
    SopReading requireUsable(byte[] document) {
        var reading = SopFile.read(document);
        if (!reading.isUsable()) {
            throw new UnsoundSop(CheckedSop.of(reading));
        }
        return reading;
    }
}
