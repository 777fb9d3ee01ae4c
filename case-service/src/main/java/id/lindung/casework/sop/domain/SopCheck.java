package id.lindung.casework.sop.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a procedure must be besides well-formed: every step reachable, every way out with a target, nothing named that is
 * not there, no circle, and a ruling that the steps bear out. All faults are told at once.
 */
public final class SopCheck {

    private final SopDefinition sop;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> steps;

    private SopCheck(SopDefinition sop) {
        this.sop = sop;
        steps = new TreeSet<>(sop.steps().stream().map(StepDefinition::id).toList());
    }

    /** Every fault, in words that name the place; empty for a sound procedure. */
    public static List<String> faultsOf(SopDefinition sop) {
        var check = new SopCheck(sop);
        check.names();
        check.source();
        check.sop.steps().forEach(check::step);
        check.documents();
        check.facts();
        check.walks();
        check.sop.ambiguities().forEach(check::ambiguity);
        return check.faults;
    }

    private void fault(String place, String what) {
        faults.add(place + ": " + what);
    }

    private void names() {
        unique("steps", sop.steps(), StepDefinition::id);
        unique("documents", sop.documents(), SopDocument::id);
        unique("ambiguities", sop.ambiguities(), Ambiguity::id);
    }

    private <T> void unique(String place, List<T> things, Function<T, String> id) {
        var seen = new HashSet<String>();
        things.stream().map(id).filter(name -> !seen.add(name)).forEach(name -> fault(place, name + " stands twice"));
    }

    private void source() {
        var seen = new TreeSet<Integer>();
        for (var step : sop.steps()) {
            for (var number : step.source()) {
                if (number > sop.source().steps() || !seen.add(number)) {
                    fault(at(step), "source step " + number + " is not in the source, or stands twice");
                }
            }
        }
        for (int number = 1; number <= sop.source().steps(); number++) {
            if (!seen.contains(number)) {
                fault("steps", "source step " + number + " is missing");
            }
        }
    }

    private void step(StepDefinition step) {
        clock(step);
        ways(step);
        step.requires().stream().flatMap(wanted -> wanted.anyOf().stream()).forEach(id -> document(step, id));
        step.output().forEach(id -> document(step, id));
        if (step.actors().roles().isEmpty()) {
            fault(at(step), "nobody with an account performs it");
        }
    }

    private void clock(StepDefinition step) {
        var clock = step.clock();
        if (clock.time() != clock.kind().calendar()) {
            fault(
                    at(step),
                    "a clock of kind " + clock.kind().code() + " counts "
                            + clock.kind().calendar().code() + " time");
        }
        switch (clock.kind()) {
            case OPEN -> {
                if (clock.min() != null || clock.max() != null) {
                    fault(at(step), "an open clock has neither min nor max");
                }
            }
            case DEADLINE, EFFORT -> {
                if (clock.max() == null || clock.max().compareTo(Duration.ofMinutes(1)) < 0) {
                    fault(at(step), "a clock that is not open has a max of a minute or more");
                } else if (clock.min() != null && clock.min().compareTo(clock.max()) > 0) {
                    fault(at(step), "min is above max");
                }
            }
        }
    }

    private void ways(StepDefinition step) {
        var ways = Stream.of(step.decides(), step.next() != null, step.end() != null)
                .filter(way -> way)
                .count();
        if (ways != 1) {
            fault(at(step), "a step has either a decision, or next, or end");
        }
        if (step.decides() == !step.completedBy().isEmpty()) {
            fault(at(step), "a step that decides has facts in its outcomes, any other in completedBy");
        }
        if (step.decides() && step.when() != null) {
            fault(at(step), "a step that decides is always walked");
        }
        unique(at(step) + ".decision", step.decision(), Outcome::outcome);
        step.targets().stream()
                .filter(target -> !steps.contains(target))
                .forEach(target -> fault(at(step), "there is no step " + target));
    }

    private void document(StepDefinition step, String id) {
        if (sop.document(id).isEmpty()) {
            fault(at(step), "there is no document " + id);
        }
    }

    private void documents() {
        var named = new HashSet<String>();
        sop.steps().forEach(step -> {
            step.requires().forEach(wanted -> named.addAll(wanted.anyOf()));
            named.addAll(step.output());
        });
        sop.documents().stream()
                .map(SopDocument::id)
                .filter(id -> !named.contains(id))
                .forEach(id -> fault("documents", "no step names " + id));
    }

    private void facts() {
        var seen = new HashSet<FactCode>();
        for (var step : sop.steps()) {
            for (var fact : step.facts()) {
                if (fact == FactCode.CASE_FILE_CLOSED) {
                    fault(at(step), fact.code() + " ends a run and completes no step");
                } else if (!seen.add(fact)) {
                    fault(at(step), fact.code() + " completes another step or outcome too");
                }
            }
        }
    }

    private void walks() {
        if (sop.steps().isEmpty()) {
            return;
        }
        var reached = sop.reachableFrom(sop.first().id());
        steps.stream().filter(id -> !reached.contains(id)).forEach(id -> fault("steps." + id, "is never reached"));
        sop.steps().stream()
                .filter(step -> step.targets().stream()
                        .anyMatch(target -> sop.reachableFrom(target).contains(step.id())))
                .forEach(step -> fault(at(step), "comes round to itself"));
    }

    private void ambiguity(Ambiguity ambiguity) {
        var place = "ambiguities." + ambiguity.id();
        unique(place + ".readings", ambiguity.readings(), Reading::id);
        ambiguity.steps().stream()
                .filter(id -> !steps.contains(id))
                .forEach(id -> fault(place, "there is no step " + id));
        var ruling = ambiguity.reading(ambiguity.ruling());
        if (ruling.isEmpty()) {
            fault(place, "there is no reading " + ambiguity.ruling());
            return;
        }
        ambiguity.steps().stream()
                .flatMap(id -> sop.find(id).stream())
                .filter(step -> !step.under(ruling.get()).equals(step))
                .forEach(step -> fault(place, "its ruling is not what step " + step.id() + " says"));
    }

    private static String at(StepDefinition step) {
        return "steps." + step.id();
    }
}
