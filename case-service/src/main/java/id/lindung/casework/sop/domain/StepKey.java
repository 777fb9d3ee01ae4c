package id.lindung.casework.sop.domain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Names one time that a step is walked. The first is named as the step; a later one, which an interruption asks for, as in
 * {@code escort.2}. Ids of steps hold no dot.
 */
public final class StepKey {

    private StepKey() {}

    /** The name of the nth time, from 1. */
    static String of(String step, int occurrence) {
        return occurrence == 1 ? step : step + "." + occurrence;
    }

    /** Id of the step in the definition. */
    public static String step(String key) {
        var dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    /** Which time it is, from 1. */
    public static int occurrence(String key) {
        var dot = key.indexOf('.');
        return dot < 0 ? 1 : Integer.parseInt(key.substring(dot + 1));
    }

    /** The name of the last time that the step is walked. */
    static String last(String step, Map<String, ?> walked) {
        return of(step, times(step, walked));
    }

    /** How often the step is walked. */
    static int times(String step, Map<String, ?> walked) {
        var times = 1;
        while (walked.containsKey(of(step, times + 1))) {
            times++;
        }
        return times;
    }

    /** In the order of the definition; a step that is walked again stands after its first time. */
    static Map<String, StepProgress> ordered(Map<String, StepProgress> walked) {
        var ordered = new LinkedHashMap<String, StepProgress>();
        walked.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, StepProgress>>comparingInt(
                                step -> step.getValue().place())
                        .thenComparingInt(step -> occurrence(step.getKey())))
                .forEach(step -> ordered.put(step.getKey(), step.getValue()));
        return ordered;
    }
}
