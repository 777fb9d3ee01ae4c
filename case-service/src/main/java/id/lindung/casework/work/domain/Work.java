package id.lindung.casework.work.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.casework.casefile.domain.ViolenceKind;
import id.lindung.casework.consent.domain.ServiceCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one record of case work found or decided, in codes. What all records share, the text above all, stands in
 * {@link WorkRecord}; each kind adds here what it alone knows. Steps are those of pulang-pisau-direct-crisis.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface Work {

    /** Step 2: a short look at her state, while she is calmed. */
    record BriefScreening(Level crisisLevel, boolean relaxationDone, Set<ServiceCode> needs) implements Work {
        public BriefScreening {
            needs = inListOrder(needs);
        }
    }

    /**
     * Step 3: where she is to be brought, and how soon.
     *
     * @param acting when decided for an absent chair
     */
    record Disposition(
            Set<AgencyKind> agencyKinds,
            Set<ServiceCode> needs,
            Priority priority,
            @Nullable Acting acting) implements Work {
        public Disposition {
            agencyKinds = inListOrder(agencyKinds);
            needs = inListOrder(needs);
        }
    }

    /** Step 5: she was brought to a safe place. */
    record Escort(
            EscortDestination destination,
            @Nullable UUID agencyId,
            PoliceAssistance policeAssistance,
            Instant departedAt,
            Instant arrivedAt)
            implements Work {}

    /** Step 6, repeated until she is safe and at ease to speak. */
    record SafetyObservation(boolean safe) implements Work {}

    /**
     * Step 7.
     *
     * @param violenceKinds what came to light, beyond what the complaint told
     */
    record Screening(Level risk, boolean servicesExplained, Set<ViolenceKind> violenceKinds) implements Work {
        public Screening {
            violenceKinds = inListOrder(violenceKinds);
        }
    }

    /** After a refusal of step 9: what she may come back for, and how she keeps safe. */
    record SafetyPlan(boolean informationGiven) implements Work {}

    /** Step 10, one of the five. */
    record Intervention(InterventionKind kind, InterventionGround ground, Instant startedAt) implements Work {}

    /** The end of step 10. */
    record InterventionsConclusion(InterventionsOutcome outcome) implements Work {}

    /** Step 11. */
    record FinalReport() implements Work {}

    /** Step 12, periodically. */
    record MonitoringVisit(
            MonitoringPlace place,
            @Nullable UUID agencyId,
            @Nullable LocalDate nextVisit) implements Work {}

    /** The end of step 12. */
    record MonitoringConclusion() implements Work {}

    /** Step 13. */
    record Documentation() implements Work {}

    /** One attempt to reach a victim who does not answer any more; a file closes for that after three. */
    record ContactAttempt(ContactChannel channel, boolean reached) implements Work {}

    /** A talk with the victim alone, without which a file whose agreement was withdrawn does not close. */
    record PrivateTalk() implements Work {}

    /** A crisis began after she was received; its steps go before all others. */
    record Crisis(Level level) implements Work {}

    /** What she needs, from the centre or from others (banyuwangi-p2tp2a, step 4; ogan-ilir-domestic-violence, step 7). */
    record NeedsAssessment(Set<ServiceCode> needs) implements Work {
        public NeedsAssessment {
            needs = inListOrder(needs);
        }
    }

    /** Somebody decided that the work ends before its procedure does; what was done is documented all the same. */
    record WorkEnding(Ending reason) implements Work {}

    /** A guardian is asked for, when none of a child's own is safe. */
    record GuardianRequest(GuardianAuthority authority) implements Work {}

    /** The same record is the same bytes: a hash set's order changes from one JVM to the next. */
    private static <C extends Enum<C>> Set<C> inListOrder(Set<C> codes) {
        return Collections.unmodifiableSet(new TreeSet<>(codes));
    }
}
