package id.lindung.casework.sop.domain;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step of a procedure.
 *
 * @param source numbers of the steps of the published table; empty for a step that the source lacks and a ruling adds
 * @param output what it brings forth, documents of the definition
 * @param completedBy any of these facts completes it; empty for a step that decides
 * @param byHand whether a person may complete it with evidence; false where its own rules must have been kept
 * @param when null for always
 * @param decision the ways out of a step that decides; empty for any other
 * @param next the step that follows; null for one that decides or ends
 * @param end how a run ends after this step; null for all but the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StepDefinition(
        String id,
        List<Integer> source,
        LocalText title,
        StepActors actors,
        List<Requirement> requires,
        StandardTime clock,
        List<String> output,
        List<FactCode> completedBy,
        boolean byHand,
        @Nullable StepCondition when,
        List<Outcome> decision,
        @Nullable String next,
        @Nullable String end) {

    public StepDefinition {
        source = Lists.orEmpty(source);
        requires = Lists.orEmpty(requires);
        output = Lists.orEmpty(output);
        completedBy = Lists.orEmpty(completedBy);
        decision = Lists.orEmpty(decision);
    }

    /** Whether it is walked in a run of this kind. */
    public boolean appliesTo(boolean crisis) {
        return when == null || when.holds(crisis);
    }

    /** Every fact that completes it, decisions included. */
    public List<FactCode> facts() {
        return decision.isEmpty()
                ? completedBy
                : decision.stream().map(Outcome::fact).toList();
    }

    /** Its number in the published table, several joined by commas; null where a ruling added the step. */
    public @Nullable String sourceNumber() {
        return source.isEmpty() ? null : source.stream().map(String::valueOf).collect(joining(","));
    }

    public boolean decides() {
        return !decision.isEmpty();
    }

    /** The way out with this code. */
    public Optional<Outcome> outcome(String code) {
        return decision.stream().filter(way -> way.outcome().equals(code)).findFirst();
    }

    /** The way out that this fact decides. */
    Optional<Outcome> outcomeOf(FactCode fact) {
        return decision.stream().filter(way -> way.fact() == fact).findFirst();
    }

    /** The steps that may follow. */
    List<String> targets() {
        if (decides()) {
            return decision.stream().map(Outcome::next).toList();
        }
        return next == null ? List.of() : List.of(next);
    }

    StepDefinition under(Reading reading) {
        var sets = reading.sets();
        if (sets == null) {
            return this;
        }
        var ruledClock = sets.clock() == null ? clock : clock.measuredAs(sets.clock());
        var ruledActors = sets.perform().isEmpty() ? actors : actors.performedBy(sets.perform());
        return new StepDefinition(
                id,
                source,
                title,
                ruledActors,
                requires,
                ruledClock,
                output,
                completedBy,
                byHand,
                when,
                decision,
                next,
                end);
    }
}
