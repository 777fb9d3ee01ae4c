package id.lindung.casework.sop.domain;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One step of a procedure.
 *
 * @param source numbers of the steps of the published table; empty for a step that the source lacks and a ruling adds
 * @param output what it brings forth, documents of the definition
 * @param completedBy any of these facts completes it; empty for a step that decides, or that its activities or a person complete
 * @param activities what it consists of; null where the source names one thing
 * @param repeat null for a step that is done once
 * @param byHand whether a person may complete it with evidence; false where its own rules must have been kept
 * @param waitsOutside whether somebody outside the centre must answer first, so that no total of minutes holds
 * @param ground on which it discloses something before she has agreed; null where it rests on her agreement or discloses nothing
 * @param when null for always
 * @param decision the ways out of a step that decides; empty for any other
 * @param expiry how long a decision may take; null for as long as it takes
 * @param next the steps that follow, each of several a branch of its own; empty for one that decides or ends
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
        @Nullable Activities activities,
        @Nullable Repeat repeat,
        boolean byHand,
        boolean waitsOutside,
        @Nullable Ground ground,
        @Nullable StepCondition when,
        List<Outcome> decision,
        @Nullable Expiry expiry,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> next,

        @Nullable String end) {

    public StepDefinition {
        source = Lists.orEmpty(source);
        requires = Lists.orEmpty(requires);
        output = Lists.orEmpty(output);
        completedBy = Lists.orEmpty(completedBy);
        decision = Lists.orEmpty(decision);
        next = Lists.orEmpty(next);
    }

    /** Whether it is walked under these circumstances. */
    public boolean appliesTo(Circumstances now) {
        return when == null || when.holds(now);
    }

    /** Every fact that completes it or is a part of it, decisions and activities included. */
    public List<FactCode> facts() {
        return Stream.of(
                        completedBy.stream(),
                        decision.stream().map(Outcome::fact).filter(Objects::nonNull),
                        parts().stream().map(Activities.Activity::fact),
                        repeat == null ? Stream.<FactCode>empty() : repeat.on().stream())
                .flatMap(facts -> facts)
                .distinct()
                .toList();
    }

    /** What it consists of; empty where the source names one thing. */
    public List<Activities.Activity> parts() {
        return activities == null ? List.of() : activities.of();
    }

    /** Whether it asks for such a fact. */
    boolean asksFor(String code, @Nullable String agency) {
        return completes(code)
                || decision.stream().anyMatch(way -> way.isDecidedBy(code))
                || isRepeatedBy(code)
                || parts().stream().anyMatch(activity -> activity.isDoneBy(code, agency));
    }

    boolean completes(String code) {
        return completedBy.stream().anyMatch(fact -> fact.code().equals(code));
    }

    boolean isRepeatedBy(String code) {
        return repeat != null
                && repeat.on().stream().anyMatch(fact -> fact.code().equals(code));
    }

    /** Whether these activities suffice to complete it. */
    boolean isDoneWith(List<String> activitiesDone, Circumstances now) {
        if (activities == null) {
            return false;
        }
        return switch (activities.mode()) {
            case ALL_OF ->
                activities.lawful(now).stream().map(Activities.Activity::id).allMatch(activitiesDone::contains);
            case ANY_OF -> completedBy.isEmpty() && !activitiesDone.isEmpty();
        };
    }

    /** Whether the law refuses all that it consists of. */
    boolean isRefused(Circumstances now) {
        return activities != null && activities.lawful(now).isEmpty();
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

    /** The way out that this fact decides; the fact names it where it decides for several. */
    Optional<Outcome> outcomeOf(String code, @Nullable String named) {
        return decision.stream()
                .filter(way -> way.isDecidedBy(code) && (named == null || named.equals(way.outcome())))
                .findFirst();
    }

    /** The steps that may follow. */
    public List<String> targets() {
        return decides() ? decision.stream().map(Outcome::next).toList() : next;
    }

    StepDefinition under(Reading reading) {
        var sets = reading.sets();
        if (sets == null) {
            return this;
        }
        return new StepDefinition(
                id,
                source,
                title,
                sets.perform().isEmpty() ? actors : actors.performedBy(sets.perform()),
                requires,
                sets.clock() == null ? clock : sets.clock().of(clock),
                output,
                completedBy,
                activities == null || sets.mode() == null ? activities : activities.wanted(sets.mode()),
                repeat,
                byHand,
                waitsOutside,
                ground,
                when,
                decision,
                expiry,
                next,
                end);
    }
}
