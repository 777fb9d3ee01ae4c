package id.lindung.casework.sop.domain;

import java.util.Map;

/** A run was to be moved to another version by a mapping that cannot be followed. */
public final class IllegalMapping extends RuntimeException {

    private final transient Map<String, StepMapping.Fault> faults;

    IllegalMapping(Map<String, StepMapping.Fault> faults) {
        super(faults.size() + " faults");
        this.faults = Map.copyOf(faults);
    }

    /** What is wrong, by the old step. */
    public Map<String, StepMapping.Fault> faults() {
        return faults;
    }
}
