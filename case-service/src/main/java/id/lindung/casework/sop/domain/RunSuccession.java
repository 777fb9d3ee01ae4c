package id.lindung.casework.sop.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How a run is left for one by another version, and how that one takes over what was begun. */
final class RunSuccession {

    /** How the run that is left ends. */
    static final String MOVED = "moved";

    private RunSuccession() {}

    /** What is open is not walked here. */
    static List<RunChange> leave(Procedure procedure, Progress progress, Instant at) {
        var walk = new RunWalk(procedure.definition(), procedure.hours(), progress);
        walk.skipOpen(SkipReason.RUN_LEFT, Set.of());
        walk.emit(new RunChange.Ended(MOVED, at));
        return walk.changes();
    }

    /** The clocks of what is under way are as this version has them, and whatever can be entered is. */
    static List<RunChange> arrive(Procedure procedure, Progress progress, Instant at) {
        var definition = procedure.definition();
        var walk = new RunWalk(definition, procedure.hours(), progress);
        Stream.concat(walk.keysIn(StepState.ACTIVE).stream(), walk.keysIn(StepState.PAUSED).stream())
                .forEach(key -> walk.reclock(key, definition.step(StepKey.step(key)), true));
        walk.goOn(at);
        return walk.changes();
    }
}
