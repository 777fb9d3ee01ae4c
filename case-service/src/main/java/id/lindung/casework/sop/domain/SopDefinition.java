package id.lindung.casework.sop.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A published version of a procedure, immutable. The steps stand in the order in which they are shown; the first is where
 * a run begins, and each names what follows.
 *
 * @param runningOrder why the steps are walked in another order than the source numbers them; null where they are not
 * @param interrupt what a crisis that arises later does; null where nothing interrupts
 * @param exits ways out from wherever a run stands
 */
public record SopDefinition(
        String id,
        int version,
        LocalText title,
        SopSource source,
        List<SopDocument> documents,
        List<StepDefinition> steps,
        @Nullable LocalText runningOrder,
        @Nullable Interrupt interrupt,
        List<Exit> exits,
        List<Ambiguity> ambiguities) {

    public SopDefinition {
        documents = Lists.orEmpty(documents);
        steps = Lists.orEmpty(steps);
        exits = Lists.orEmpty(exits);
        ambiguities = Lists.orEmpty(ambiguities);
    }

    /** Where a run begins. */
    public StepDefinition first() {
        return steps.getFirst();
    }

    /**
     * The step with this id.
     *
     * @throws NoSuchElementException when there is none; a checked definition names none that is missing
     */
    public StepDefinition step(String stepId) {
        return find(stepId).orElseThrow();
    }

    /** The step with this id, if there is one. */
    public Optional<StepDefinition> find(String stepId) {
        // A walk asks for nothing more often: a plain loop, which costs a tenth of a stream.
        for (var step : steps) {
            if (step.id().equals(stepId)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /**
     * The steps that ask for this fact, in their order. What went before her agreement is asked for by steps of its ground
     * alone: the referral of a crisis is none of those that she agrees to later.
     */
    List<StepDefinition> asking(Fact fact) {
        var agency = fact.details().agency().orElse(null);
        return steps.stream()
                .filter(step -> step.asksFor(fact.code(), agency))
                .filter(step -> fact.details()
                        .ground()
                        .map(ground -> ground == step.ground())
                        .orElse(true))
                .toList();
    }

    /** The way out that this fact leads to. */
    Optional<Exit> exit(String code) {
        return exits.stream().filter(exit -> exit.fact().code().equals(code)).findFirst();
    }

    /** The way out of this name. */
    Optional<Exit> exitEndingAs(String endsAs) {
        return exits.stream().filter(exit -> exit.endsAs().equals(endsAs)).findFirst();
    }

    /** Whether some step's clock starts from this fact. */
    boolean startsAClock(String code) {
        return steps.stream().anyMatch(step -> step.clock().from().isFact(code));
    }

    /** The steps that go before everything else when something interrupts, in their order; empty where nothing does. */
    List<StepDefinition> interrupting() {
        if (interrupt == null) {
            return List.of();
        }
        var behind = reachableFrom(interrupt.last());
        var ahead = reachableFrom(interrupt.enters());
        return steps.stream()
                .filter(step -> ahead.contains(step.id()))
                .filter(step -> step.id().equals(interrupt.last()) || !behind.contains(step.id()))
                .toList();
    }

    /** The document with this id. */
    public Optional<SopDocument> document(String documentId) {
        return documents.stream()
                .filter(document -> document.id().equals(documentId))
                .findFirst();
    }

    /** The ambiguities of this step. */
    public List<Ambiguity> ambiguitiesOf(String stepId) {
        return ambiguities.stream()
                .filter(ambiguity -> ambiguity.steps().contains(stepId))
                .toList();
    }

    /** Every step that can come after arriving at this one, itself included. */
    public Set<String> reachableFrom(String stepId) {
        var reached = new HashSet<String>();
        reach(stepId, reached);
        return reached;
    }

    private void reach(String stepId, Set<String> reached) {
        if (reached.add(stepId)) {
            find(stepId).ifPresent(step -> step.targets().forEach(target -> reach(target, reached)));
        }
    }

    /**
     * The procedure as these rulings have it.
     *
     * @param rulings reading by ambiguity; ambiguities left out keep the definition's own ruling
     * @throws IllegalArgumentException for an ambiguity or reading that there is not
     */
    public SopDefinition under(Map<String, String> rulings) {
        rulings.forEach(this::requireReading);
        var ruled = ambiguities.stream()
                .map(ambiguity -> ambiguity.ruled(rulings.getOrDefault(ambiguity.id(), ambiguity.ruling())))
                .toList();
        return new SopDefinition(
                id,
                version,
                title,
                source,
                documents,
                steps.stream().map(step -> ruled(step, ruled)).toList(),
                runningOrder,
                interrupt,
                exits,
                ruled);
    }

    private void requireReading(String ambiguityId, String readingId) {
        var known = ambiguities.stream()
                .filter(ambiguity -> ambiguity.id().equals(ambiguityId))
                .anyMatch(ambiguity -> ambiguity.reading(readingId).isPresent());
        if (!known) {
            throw new IllegalArgumentException("No reading " + readingId + " of " + ambiguityId + " in " + id);
        }
    }

    private static StepDefinition ruled(StepDefinition step, List<Ambiguity> ambiguities) {
        var ruled = step;
        for (var ambiguity : ambiguities) {
            if (ambiguity.steps().contains(step.id())) {
                ruled = ruled.under(ambiguity.reading(ambiguity.ruling()).orElseThrow());
            }
        }
        return ruled;
    }
}
