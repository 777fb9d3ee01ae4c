package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which step of another version goes on where a step of this one stands. Every step that was walked, or left out, is named:
 * nobody's work falls away by oversight. One that is mapped to nothing stays in the history of the run that is left.
 *
 * @param steps the new step by the old one; empty where it goes on nowhere
 */
public record StepMapping(Map<String, Optional<String>> steps) {

    public StepMapping {
        steps = Map.copyOf(steps);
    }

    /** What is wrong with one line. */
    public enum Fault {
        /** The old version has no such step. */
        UNKNOWN("unknown"),
        /** The new version has no such step. */
        UNKNOWN_TARGET("unknown-target"),
        /** The new step has two old ones. */
        TARGET_TWICE("target-twice"),
        /** The step was begun or is over, and is not named. */
        MISSING("missing"),
        /** The new step decides otherwise than the old one was decided. */
        OUTCOME("outcome");

        private final String code;

        Fault(String code) {
            this.code = code;
        }

        /** The code in answers. */
        public String code() {
            return code;
        }
    }

    /**
     * Everything that is wrong with it, by the old step; empty for a mapping that can be followed.
     *
     * @param walked how far each step has come
     */
    Map<String, Fault> faults(SopDefinition before, Map<String, StepProgress> walked, SopDefinition after) {
        var faults = new TreeMap<String, Fault>();
        var taken = new HashSet<String>();
        steps.forEach((from, to) -> {
            if (before.find(from).isEmpty()) {
                faults.put(from, Fault.UNKNOWN);
            } else if (to.isPresent() && after.find(to.get()).isEmpty()) {
                faults.put(from, Fault.UNKNOWN_TARGET);
            } else if (to.isPresent() && !taken.add(to.get())) {
                faults.put(from, Fault.TARGET_TWICE);
            }
        });
        walked.forEach((key, progress) -> {
            var from = StepKey.step(key);
            if (progress.state() != StepState.PENDING && !steps.containsKey(from)) {
                faults.putIfAbsent(from, Fault.MISSING);
            }
            target(from)
                    .flatMap(after::find)
                    .filter(step -> !fits(progress, step))
                    .ifPresent(_ -> faults.putIfAbsent(from, Fault.OUTCOME));
        });
        return faults;
    }

    // A step that is done was decided by a way that the new one has too, or both decide nothing.
    private static boolean fits(StepProgress progress, StepDefinition step) {
        if (progress.state() != StepState.COMPLETED) {
            return true;
        }
        return progress.outcome().map(way -> step.outcome(way).isPresent()).orElse(!step.decides());
    }

    /** How far the steps of the new version have come; those that nothing is mapped to have not begun. */
    Map<String, StepProgress> moved(Map<String, StepProgress> walked, SopDefinition after) {
        var places = new HashMap<String, Integer>();
        var moved = new LinkedHashMap<String, StepProgress>();
        for (var step : after.steps()) {
            places.put(step.id(), places.size());
            moved.put(step.id(), new StepProgress(places.get(step.id()), step));
        }
        walked.forEach((key, progress) -> target(StepKey.step(key))
                .ifPresent(to -> moved.put(
                        StepKey.of(to, StepKey.occurrence(key)),
                        progress.as(places.getOrDefault(to, 0), after.step(to)))));
        return moved;
    }

    private Optional<String> target(String from) {
        return steps.getOrDefault(from, Optional.empty());
    }

    /** As the database and the event have it, by the old step's name. */
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        new TreeMap<>(steps).forEach((from, to) -> lines.add(new Line(from, to.orElse(null))));
        return lines;
    }

    /**
     * One line of it.
     *
     * @param to null where it goes on nowhere
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(String from, @Nullable String to) {}
}
