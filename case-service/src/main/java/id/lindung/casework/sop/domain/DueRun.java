package id.lindung.casework.sop.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run of which something falls due, read without the steps of which nothing does: the marks of a clock change nothing else
 * of it, and most runs that the sweep finds have nothing but such marks to raise. What it marks and tells is what {@link
 * SopRun#look} would. Its row is held by whoever reads it, and written by them.
 */
public final class DueRun extends PinnedRun {

    private final Map<String, DueStep> steps;
    private int changes;

    /**
     * The run as it stands.
     *
     * @param eventSequence number of the last event that it raised
     * @param ruleAt when a ruling takes effect for it; null for none that is known
     * @param steps those of which something is due, by {@link StepKey}
     */
    public DueRun(
            UUID id,
            RunSubject subject,
            RunPin pin,
            long version,
            long eventSequence,
            @Nullable Instant ruleAt,
            Map<String, DueStep> steps) {
        super(id, subject, pin, version, eventSequence);
        awaitRuling(ruleAt);
        this.steps = new LinkedHashMap<>(steps);
    }

    /** Whether clocks alone have something to say: no ruling takes effect, and no decision that nobody took is over. */
    public boolean isOnlyMarkedAt(Instant now) {
        return ruleAt().filter(at -> !now.isBefore(at)).isEmpty()
                && steps.values().stream().noneMatch(step -> step.isExpired(now));
    }

    /**
     * Marks what has come near its due time or passed it, each once.
     *
     * @throws IllegalStateException when more than that is due
     */
    public void look(Procedure procedure, Instant now) {
        if (!isOnlyMarkedAt(now)) {
            throw new IllegalStateException("Run " + id() + " has more than marks to raise");
        }
        var definition = procedure.definition();
        var teller = new MarkTeller(this, definition);
        steps.replaceAll((key, step) -> {
            var marked = step;
            for (var mark : step.marks().due(key, definition.step(StepKey.step(key)), step.clock(), now)) {
                teller.told(mark).ifPresent(event -> raise(event, now));
                marked = marked.with(mark);
                changes++;
            }
            return marked;
        });
    }

    /** Its steps as they are now, by {@link StepKey}. */
    public Map<String, DueStep> steps() {
        return Collections.unmodifiableMap(steps);
    }

    /** How many changes it has seen since it was read. */
    public int changes() {
        return changes;
    }

    /** The number of the last event that it raised. */
    @Override
    public long eventSequence() {
        return super.eventSequence();
    }

    @Override
    public String aggregateType() {
        return SopRun.TYPE;
    }
}
