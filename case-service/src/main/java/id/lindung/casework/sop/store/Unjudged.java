package id.lindung.casework.sop.store;

import static id.lindung.casework.sop.domain.SopFaultCode.CLOCK_NOT_EXTENDABLE;
import static id.lindung.casework.sop.domain.SopFaultCode.CLOCK_TIME;
import static id.lindung.casework.sop.domain.SopFaultCode.DOCUMENT_UNKNOWN;
import static id.lindung.casework.sop.domain.SopFaultCode.DOCUMENT_UNUSED;
import static id.lindung.casework.sop.domain.SopFaultCode.EXPIRY_WITHOUT_DECISION;
import static id.lindung.casework.sop.domain.SopFaultCode.FACT_TWICE;
import static id.lindung.casework.sop.domain.SopFaultCode.INTERRUPT_WITHOUT_RETURN;
import static id.lindung.casework.sop.domain.SopFaultCode.ORDER_AS_SOURCE;
import static id.lindung.casework.sop.domain.SopFaultCode.ORDER_UNSTATED;
import static id.lindung.casework.sop.domain.SopFaultCode.OUTCOME_UNKNOWN;
import static id.lindung.casework.sop.domain.SopFaultCode.READING_UNKNOWN;
import static id.lindung.casework.sop.domain.SopFaultCode.REFERRAL_WITHOUT_GROUND;
import static id.lindung.casework.sop.domain.SopFaultCode.REPEAT_WITHOUT_END;
import static id.lindung.casework.sop.domain.SopFaultCode.RULING_DENIED;
import static id.lindung.casework.sop.domain.SopFaultCode.SOURCE_STEP_MISSING;
import static id.lindung.casework.sop.domain.SopFaultCode.SOURCE_STEP_UNKNOWN;
import static id.lindung.casework.sop.domain.SopFaultCode.STEP_LOOP;
import static id.lindung.casework.sop.domain.SopFaultCode.STEP_UNKNOWN;
import static id.lindung.casework.sop.domain.SopFaultCode.STEP_UNREACHABLE;
import static id.lindung.casework.sop.domain.SopFaultCode.TOTAL_EXCEEDED;
import static id.lindung.casework.sop.domain.SopFaultCode.TOTAL_REPEATED;
import static id.lindung.casework.sop.domain.SopFaultCode.TOTAL_WAITS_OUTSIDE;

import id.lindung.casework.sop.domain.SopFault;
import id.lindung.casework.sop.domain.SopFaultCode;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What cannot be judged while something else in the document is still misspelt: whoever mends the one would find that the
 * other was no fault at all. A fault lies with what is misspelt when it is told at the same place, within it or around it;
 * other faults look further, and the table says how far.
 */
final class Unjudged {

    private record Far(Pattern misspelt, Set<SopFaultCode> codes) {}

    private static final List<Far> TABLE = List.of(
            far("/steps(/\\d+(/id)?)?", STEP_UNKNOWN, STEP_UNREACHABLE, STEP_LOOP, INTERRUPT_WITHOUT_RETURN),
            far("/steps(/\\d+(/id)?)?", REFERRAL_WITHOUT_GROUND, TOTAL_EXCEEDED),
            far("/steps(/\\d+(/id)?)?", SOURCE_STEP_MISSING, ORDER_UNSTATED, ORDER_AS_SOURCE, DOCUMENT_UNUSED),
            far("/steps/\\d+/(next(/\\d+)?|decision(/\\d+(/next)?)?)", STEP_UNREACHABLE, STEP_LOOP),
            far("/steps/\\d+/(next(/\\d+)?|decision(/\\d+(/next)?)?)", INTERRUPT_WITHOUT_RETURN, TOTAL_EXCEEDED),
            far("/steps/\\d+/(next(/\\d+)?|decision(/\\d+(/(next|fact))?)?)", REFERRAL_WITHOUT_GROUND),
            far("/steps/\\d+/decision(/\\d+(/outcome)?)?", EXPIRY_WITHOUT_DECISION, OUTCOME_UNKNOWN),
            far("/steps/\\d+/source(/\\d+)?|/source(/steps)?", SOURCE_STEP_MISSING, SOURCE_STEP_UNKNOWN),
            far("/steps/\\d+/source(/\\d+)?|/runningOrder", ORDER_UNSTATED, ORDER_AS_SOURCE),
            far("/steps/\\d+/(output|requires)(/.+)?", DOCUMENT_UNUSED),
            far("/documents(/\\d+(/id)?)?", DOCUMENT_UNKNOWN),
            far("/steps/\\d+/completedBy(/\\d+)?", REPEAT_WITHOUT_END),
            far("/steps/\\d+/clock(/.+)?", RULING_DENIED, TOTAL_EXCEEDED, CLOCK_TIME, CLOCK_NOT_EXTENDABLE),
            far("/steps/\\d+/(actors|activities)(/.+)?", RULING_DENIED),
            far("/(steps|exits)/.+/fact", FACT_TWICE),
            far("/ambiguities(/\\d+(/(id|readings(/\\d+(/id)?)?))?)?", READING_UNKNOWN),
            far("/ambiguities/\\d+/readings(/.+)?", RULING_DENIED),
            far("/ambiguities(/\\d+(/id)?)?", TOTAL_EXCEEDED, TOTAL_REPEATED, TOTAL_WAITS_OUTSIDE));

    private Unjudged() {}

    private static Far far(String misspelt, SopFaultCode... codes) {
        return new Far(Pattern.compile(misspelt), Set.of(codes));
    }

    /** Whether a fault is one whatever stands at the misspelt places. */
    static Predicate<SopFault> despite(Set<String> misspelt) {
        return fault -> misspelt.stream().noneMatch(place -> lies(fault, place) || looks(fault, place));
    }

    // A fault of a whole step may be that of any part of it; what is said of all steps is in the table.
    private static boolean lies(SopFault fault, String place) {
        var at = fault.pointer();
        return within(at, place) || (at.indexOf('/', 1) > 0 && within(place, at) && !isFlow(fault.code()));
    }

    private static boolean isFlow(SopFaultCode code) {
        return code == STEP_UNREACHABLE || code == STEP_LOOP;
    }

    private static boolean looks(SopFault fault, String place) {
        return TABLE.stream()
                .anyMatch(far -> far.codes().contains(fault.code())
                        && far.misspelt().matcher(place).matches());
    }

    private static boolean within(String inner, String outer) {
        return inner.equals(outer) || inner.startsWith(outer + "/");
    }
}
