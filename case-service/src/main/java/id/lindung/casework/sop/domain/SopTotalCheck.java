package id.lindung.casework.sop.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether the time that a source states for the whole can be true: the steps' own times may exceed it, a step that is
 * repeated or that waits for somebody outside is bound by no total. A source that contradicts itself is still walked when
 * an ambiguity named {@code stated-total} says how it is read; the contradiction is then a warning.
 */
final class SopTotalCheck {

    /** The ambiguity that rules what the stated total measures. */
    static final String RULED_BY = "stated-total";

    private static final String POINTER = "/source/statedTotal";

    private final SopDefinition sop;
    private final FaultSeverity severity;
    private final List<SopFault> faults = new ArrayList<>();
    private final Map<String, Duration> longest = new HashMap<>();

    private SopTotalCheck(SopDefinition sop) {
        this.sop = sop;
        severity =
                sop.ambiguities().stream().anyMatch(ambiguity -> ambiguity.id().equals(RULED_BY))
                        ? FaultSeverity.WARNING
                        : FaultSeverity.ERROR;
    }

    static List<SopFault> faultsOf(SopDefinition sop) {
        var check = new SopTotalCheck(sop);
        var total = sop.source().statedTotal();
        if (total != null && !sop.steps().isEmpty()) {
            check.hold(total.max());
        }
        return check.faults;
    }

    private void hold(Duration total) {
        var sum = longestFrom(sop.first().id());
        if (sum.compareTo(total) > 0) {
            fault(SopFaultCode.TOTAL_EXCEEDED, sum, total);
        }
        // What a ruling adds to the source, the source did not count.
        for (var step :
                sop.steps().stream().filter(step -> !step.source().isEmpty()).toList()) {
            if (step.repeat() != null) {
                fault(SopFaultCode.TOTAL_REPEATED, step.id(), total);
            }
            if (step.waitsOutside()) {
                fault(SopFaultCode.TOTAL_WAITS_OUTSIDE, step.id(), total);
            }
        }
    }

    private void fault(SopFaultCode code, Object... args) {
        var fault = SopFault.error(code, POINTER, args);
        faults.add(new SopFault(code, severity, POINTER, fault.args()));
    }

    // The longest way from here to an end; a circle, which is a fault of its own, counts once.
    private Duration longestFrom(String id) {
        var known = longest.get(id);
        if (known != null) {
            return known;
        }
        longest.put(id, Duration.ZERO);
        var found = sop.find(id)
                .map(step -> timeOf(step)
                        .plus(step.targets().stream()
                                .map(this::longestFrom)
                                .reduce(Duration.ZERO, SopTotalCheck::longer)))
                .orElse(Duration.ZERO);
        longest.put(id, found);
        return found;
    }

    // A clock that starts elsewhere runs beside the others and adds nothing to them.
    private static Duration timeOf(StepDefinition step) {
        return step.clock().from().start() == ClockFrom.Start.ENTRY
                ? orZero(step.clock().max())
                : Duration.ZERO;
    }

    private static Duration orZero(@Nullable Duration time) {
        return time == null ? Duration.ZERO : time;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
