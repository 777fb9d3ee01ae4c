package id.lindung.casework.sop.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What a procedure must be where it leaves the straight way: interruptions, exits, limits, clocks of other starts, order. */
final class SopFlowCheck {

    private final SopDefinition sop;
    private final List<SopFault> faults = new ArrayList<>();

    private SopFlowCheck(SopDefinition sop) {
        this.sop = sop;
    }

    static List<SopFault> faultsOf(SopDefinition sop) {
        var check = new SopFlowCheck(sop);
        for (int i = 0; i < sop.steps().size(); i++) {
            check.step("/steps/" + i, sop.steps().get(i));
        }
        check.interrupt();
        check.exits();
        check.order();
        return check.faults;
    }

    private void fault(SopFaultCode code, String pointer, Object... args) {
        faults.add(SopFault.error(code, pointer, args));
    }

    private void step(String pointer, StepDefinition step) {
        expiry(pointer + "/expiry", step);
        start(pointer + "/clock/from", step);
        stay(pointer + "/clock", step.clock());
        if (step.repeat() != null && step.completedBy().isEmpty()) {
            fault(SopFaultCode.REPEAT_WITHOUT_END, pointer + "/repeat", step.id());
        }
        var names = new HashSet<String>();
        for (int i = 0; i < step.parts().size(); i++) {
            if (!names.add(step.parts().get(i).id())) {
                fault(
                        SopFaultCode.NAME_TWICE,
                        pointer + "/activities/of/" + i + "/id",
                        step.parts().get(i).id());
            }
        }
    }

    private void expiry(String pointer, StepDefinition step) {
        var expiry = step.expiry();
        if (expiry == null) {
            return;
        }
        if (!step.decides()) {
            fault(SopFaultCode.EXPIRY_WITHOUT_DECISION, pointer, step.id());
        } else if (expiry.outcome() != null && step.outcome(expiry.outcome()).isEmpty()) {
            fault(SopFaultCode.OUTCOME_UNKNOWN, pointer + "/outcome", expiry.outcome());
        }
    }

    private void start(String pointer, StepDefinition step) {
        var from = step.clock().from();
        var of = from.of();
        if (of == null) {
            return;
        }
        switch (from.start()) {
            case STEP -> {
                if (sop.find(of).isEmpty()) {
                    fault(SopFaultCode.STEP_UNKNOWN, pointer, of);
                }
            }
            case FACT -> {
                if (FactCode.of(of).isEmpty()) {
                    fault(SopFaultCode.CLOCK_START_UNKNOWN, pointer, of);
                }
            }
            case ENTRY, RECEIPT -> {}
        }
    }

    private void stay(String pointer, StandardTime clock) {
        if (!clock.extendableBy().isEmpty() && clock.kind() != ClockKind.STAY) {
            fault(SopFaultCode.CLOCK_NOT_EXTENDABLE, pointer + "/extendableBy");
        }
        if (clock.extendableBy().stream().anyMatch(actor -> !actor.isStaff())) {
            fault(SopFaultCode.ACTOR_WITHOUT_ACCOUNT, pointer + "/extendableBy", "extendableBy");
        }
    }

    private void interrupt() {
        var interrupt = sop.interrupt();
        if (interrupt == null) {
            return;
        }
        var enters = requireStep("/interrupt/enters", interrupt.enters());
        var last = requireStep("/interrupt/last", interrupt.last());
        if (enters && last && !sop.reachableFrom(interrupt.enters()).contains(interrupt.last())) {
            fault(SopFaultCode.INTERRUPT_WITHOUT_RETURN, "/interrupt/last", interrupt.enters(), interrupt.last());
        }
    }

    private void exits() {
        var facts = new HashSet<FactCode>();
        var ends = new HashSet<String>();
        for (int i = 0; i < sop.exits().size(); i++) {
            var exit = sop.exits().get(i);
            requireStep("/exits/" + i + "/to", exit.to());
            if (!facts.add(exit.fact())) {
                fault(
                        SopFaultCode.FACT_TWICE,
                        "/exits/" + i + "/fact",
                        exit.fact().code());
            }
            if (!ends.add(exit.endsAs())) {
                fault(SopFaultCode.NAME_TWICE, "/exits/" + i + "/endsAs", exit.endsAs());
            }
        }
    }

    private boolean requireStep(String pointer, String id) {
        if (sop.find(id).isEmpty()) {
            fault(SopFaultCode.STEP_UNKNOWN, pointer, id);
            return false;
        }
        return true;
    }

    private void order() {
        var numbers =
                sop.steps().stream().flatMap(step -> step.source().stream()).toList();
        var inOrder = numbers.equals(numbers.stream().sorted().toList());
        if (!inOrder && sop.runningOrder() == null) {
            fault(SopFaultCode.ORDER_UNSTATED, "/steps");
        }
        if (inOrder && sop.runningOrder() != null) {
            fault(SopFaultCode.ORDER_AS_SOURCE, "/runningOrder");
        }
    }
}
