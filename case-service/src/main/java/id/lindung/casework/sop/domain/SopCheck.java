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
 * not there, no circle, a no for every yes, and a ruling that the steps bear out. All faults are told at once.
 */
public final class SopCheck {

    private final SopDefinition sop;
    private final List<SopFault> faults = new ArrayList<>();
    private final Set<String> steps;

    private SopCheck(SopDefinition sop) {
        this.sop = sop;
        steps = new TreeSet<>(sop.steps().stream().map(StepDefinition::id).toList());
    }

    /** Every fault with its place; empty for a sound procedure. */
    public static List<SopFault> faultsOf(SopDefinition sop) {
        var check = new SopCheck(sop);
        check.names();
        check.source();
        check.eachStep(check::step);
        check.documents();
        check.facts();
        check.walks();
        for (int i = 0; i < sop.ambiguities().size(); i++) {
            check.ambiguity("/ambiguities/" + i, sop.ambiguities().get(i));
        }
        check.faults.addAll(SopFlowCheck.faultsOf(sop));
        check.faults.addAll(SopTotalCheck.faultsOf(sop));
        check.faults.addAll(SopConsentCheck.faultsOf(sop));
        return List.copyOf(check.faults);
    }

    /** Looks at one step. */
    private interface Look {
        void at(String pointer, StepDefinition step);
    }

    private void eachStep(Look look) {
        for (int i = 0; i < sop.steps().size(); i++) {
            look.at("/steps/" + i, sop.steps().get(i));
        }
    }

    private void fault(SopFaultCode code, String pointer, Object... args) {
        faults.add(SopFault.error(code, pointer, args));
    }

    private void names() {
        unique("/steps", "/id", sop.steps(), StepDefinition::id);
        unique("/documents", "/id", sop.documents(), SopDocument::id);
        unique("/ambiguities", "/id", sop.ambiguities(), Ambiguity::id);
    }

    private <T> void unique(String list, String member, List<T> things, Function<T, String> name) {
        var seen = new HashSet<String>();
        for (int i = 0; i < things.size(); i++) {
            if (!seen.add(name.apply(things.get(i)))) {
                fault(SopFaultCode.NAME_TWICE, list + "/" + i + member, name.apply(things.get(i)));
            }
        }
    }

    private void source() {
        var count = sop.source().steps();
        var seen = new TreeSet<Integer>();
        eachStep((pointer, step) -> {
            for (int i = 0; i < step.source().size(); i++) {
                var number = step.source().get(i);
                seen.add(number);
                if (number > count) {
                    fault(SopFaultCode.SOURCE_STEP_UNKNOWN, pointer + "/source/" + i, number, count);
                }
            }
        });
        for (int number = 1; number <= count; number++) {
            if (!seen.contains(number)) {
                fault(SopFaultCode.SOURCE_STEP_MISSING, "/steps", number);
            }
        }
    }

    private void step(String pointer, StepDefinition step) {
        clock(pointer + "/clock", step.clock());
        ways(pointer, step);
        for (int i = 0; i < step.requires().size(); i++) {
            documents(
                    pointer + "/requires/" + i + "/anyOf",
                    step.requires().get(i).anyOf());
        }
        documents(pointer + "/output", step.output());
        if (step.actors().roles().isEmpty()) {
            fault(SopFaultCode.ACTOR_WITHOUT_ACCOUNT, pointer + "/actors/perform", step.id());
        }
    }

    private void clock(String pointer, StandardTime clock) {
        if (clock.kind() != ClockKind.DEADLINE && clock.time() != clock.kind().calendar()) {
            fault(
                    SopFaultCode.CLOCK_TIME,
                    pointer + "/time",
                    clock.kind().code(),
                    clock.kind().calendar().code());
        }
        switch (clock.kind()) {
            case OPEN -> {
                if (clock.min() != null || clock.max() != null) {
                    fault(SopFaultCode.CLOCK_OPEN_BOUNDS, pointer);
                }
            }
            case DEADLINE, EFFORT, STAY -> {
                if (clock.max() == null || clock.max().compareTo(Duration.ofMinutes(1)) < 0) {
                    fault(SopFaultCode.CLOCK_WITHOUT_MAX, pointer);
                } else if (clock.min() != null && clock.min().compareTo(clock.max()) > 0) {
                    fault(SopFaultCode.CLOCK_MIN_ABOVE_MAX, pointer + "/min");
                }
            }
        }
    }

    private void ways(String pointer, StepDefinition step) {
        var ways = Stream.of(step.decides(), !step.next().isEmpty(), step.end() != null)
                .filter(way -> way)
                .count();
        if (ways != 1) {
            fault(SopFaultCode.STEP_WAY, pointer, step.id());
        }
        if (step.decides() && !step.completedBy().isEmpty()) {
            fault(SopFaultCode.STEP_FACTS, pointer);
        }
        if (step.facts().isEmpty() && !step.byHand()) {
            fault(SopFaultCode.STEP_WITHOUT_END, pointer, step.id());
        }
        if (step.decides() && step.when() != null) {
            fault(SopFaultCode.DECISION_CONDITIONAL, pointer + "/when");
        }
        refusal(pointer, step);
        unique(pointer + "/decision", "/outcome", step.decision(), Outcome::outcome);
        for (int i = 0; i < step.decision().size(); i++) {
            target(pointer + "/decision/" + i + "/next", step.decision().get(i).next());
        }
        for (int i = 0; i < step.next().size(); i++) {
            target(
                    pointer + "/next" + (step.next().size() == 1 ? "" : "/" + i),
                    step.next().get(i));
        }
    }

    // Whoever is asked may say no, so that a step which knows only the yes is a trap.
    private void refusal(String pointer, StepDefinition step) {
        if (step.facts().contains(FactCode.AGREEMENT_SIGNED) && !step.facts().contains(FactCode.AGREEMENT_REFUSED)) {
            fault(
                    SopFaultCode.DECISION_WITHOUT_REFUSAL,
                    pointer + (step.decides() ? "/decision" : ""),
                    step.id(),
                    FactCode.AGREEMENT_REFUSED.code());
        }
    }

    private void target(String pointer, String id) {
        if (!steps.contains(id)) {
            fault(SopFaultCode.STEP_UNKNOWN, pointer, id);
        }
    }

    private void documents(String pointer, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            if (sop.document(ids.get(i)).isEmpty()) {
                fault(SopFaultCode.DOCUMENT_UNKNOWN, pointer + "/" + i, ids.get(i));
            }
        }
    }

    private void documents() {
        var named = new HashSet<String>();
        sop.steps().forEach(step -> {
            step.requires().forEach(wanted -> named.addAll(wanted.anyOf()));
            named.addAll(step.output());
        });
        for (int i = 0; i < sop.documents().size(); i++) {
            var id = sop.documents().get(i).id();
            if (!named.contains(id)) {
                fault(SopFaultCode.DOCUMENT_UNUSED, "/documents/" + i, id);
            }
        }
    }

    // A fact is one step's; two activities may share it where they concern agencies of different kinds, and two
    // outcomes
    // where the fact itself says which.
    private void facts() {
        var seen = new HashSet<String>();
        eachStep((pointer, step) -> {
            for (int i = 0; i < step.completedBy().size(); i++) {
                fact(pointer + "/completedBy/" + i, step.completedBy().get(i), "", seen);
            }
            var decided = new HashSet<FactCode>();
            for (int i = 0; i < step.decision().size(); i++) {
                var decides = step.decision().get(i).fact();
                if (decides != null && decided.add(decides)) {
                    fact(pointer + "/decision/" + i + "/fact", decides, "", seen);
                }
            }
            for (int i = 0; i < step.parts().size(); i++) {
                var part = step.parts().get(i);
                var agency = part.agency() == null ? "" : part.agency();
                fact(pointer + "/activities/of/" + i + "/fact", part.fact(), agency, seen);
            }
            var repeat = step.repeat();
            for (int i = 0; repeat != null && i < repeat.on().size(); i++) {
                fact(pointer + "/repeat/on/" + i, repeat.on().get(i), "", seen);
            }
        });
    }

    private void fact(String place, FactCode fact, String agency, Set<String> seen) {
        if (fact == FactCode.CASE_FILE_CLOSED) {
            fault(SopFaultCode.FACT_ENDS_RUN, place, fact.code());
        } else if (!seen.add(fact.code() + " " + agency)) {
            fault(SopFaultCode.FACT_TWICE, place, fact.code());
        }
    }

    private void walks() {
        if (sop.steps().isEmpty()) {
            return;
        }
        var reached = sop.reachableFrom(sop.first().id());
        eachStep((pointer, step) -> {
            if (!reached.contains(step.id())) {
                fault(SopFaultCode.STEP_UNREACHABLE, pointer, step.id());
            }
            if (step.targets().stream()
                    .anyMatch(target -> sop.reachableFrom(target).contains(step.id()))) {
                fault(SopFaultCode.STEP_LOOP, pointer, step.id());
            }
        });
    }

    private void ambiguity(String pointer, Ambiguity ambiguity) {
        unique(pointer + "/readings", "/id", ambiguity.readings(), Reading::id);
        for (int i = 0; i < ambiguity.steps().size(); i++) {
            target(pointer + "/steps/" + i, ambiguity.steps().get(i));
        }
        var ruling = ambiguity.reading(ambiguity.ruling());
        if (ruling.isEmpty()) {
            fault(SopFaultCode.READING_UNKNOWN, pointer + "/ruling", ambiguity.ruling());
            return;
        }
        ambiguity.steps().stream()
                .flatMap(id -> sop.find(id).stream())
                .filter(step -> !step.under(ruling.get()).equals(step))
                .forEach(step -> fault(SopFaultCode.RULING_DENIED, pointer + "/ruling", ambiguity.ruling(), step.id()));
    }
}
