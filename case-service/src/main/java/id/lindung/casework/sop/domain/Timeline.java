package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The whole of a run in the order of time, what is due included. */
public final class Timeline {

    private Timeline() {}

    /** What there is to tell of an instant. */
    public enum Happening {
        STARTED("started"),
        ENTERED("entered"),
        PAUSED("paused"),
        RESUMED("resumed"),
        /** Its standard time is over then, or was. */
        DUE("due"),
        /** The way of nobody deciding is taken then. */
        EXPIRES("expires"),
        COMPLETED("completed"),
        ENDED("ended");

        private final String code;

        Happening(String code) {
            this.code = code;
        }

        /** The code in answers. */
        @JsonValue
        public String code() {
            return code;
        }
    }

    /**
     * One instant.
     *
     * @param step its {@link StepKey}; empty where it concerns the run
     * @param reason of a pause; empty for anything else
     */
    public record Entry(Instant at, Happening what, Optional<String> step, Optional<PauseReason> reason) {}

    /** Oldest first; of one instant in the order of the procedure. */
    public static List<Entry> of(SopRun run) {
        var entries = new ArrayList<Entry>();
        entries.add(new Entry(run.startedAt(), Happening.STARTED, Optional.empty(), Optional.empty()));
        run.steps().forEach((key, step) -> {
            add(entries, step.enteredAt(), Happening.ENTERED, key);
            step.pauses().forEach(pause -> {
                entries.add(new Entry(pause.from(), Happening.PAUSED, Optional.of(key), Optional.of(pause.reason())));
                add(entries, pause.until(), Happening.RESUMED, key);
            });
            add(entries, step.dueAt(), Happening.DUE, key);
            add(entries, step.expiresAt().filter(at -> step.isUnderWay()), Happening.EXPIRES, key);
            add(entries, step.completedAt(), Happening.COMPLETED, key);
        });
        run.endedAt().ifPresent(at -> entries.add(new Entry(at, Happening.ENDED, Optional.empty(), Optional.empty())));
        entries.sort(Comparator.comparing(Entry::at));
        return entries;
    }

    private static void add(List<Entry> entries, Optional<Instant> at, Happening what, String key) {
        at.ifPresent(instant -> entries.add(new Entry(instant, what, Optional.of(key), Optional.empty())));
    }
}
