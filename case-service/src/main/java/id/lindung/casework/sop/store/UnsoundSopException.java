package id.lindung.casework.sop.store;

import java.util.List;

/** A procedure's file that cannot be used. A service that ships one does not start. */
public final class UnsoundSopException extends RuntimeException {

    private final transient List<String> faults;

    UnsoundSopException(String file, List<String> faults) {
        super(file + ":\n  " + String.join("\n  ", faults));
        this.faults = List.copyOf(faults);
    }

    /** All of them, each with its place. */
    public List<String> faults() {
        return faults;
    }
}
