package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.casework.casefile.domain.ViolenceKind;
import id.lindung.casework.consent.domain.ServiceCode;
import id.lindung.casework.work.domain.Level;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a step is walked at all, or an activity refused: everything that it names must hold. What it leaves out holds for
 * every case file.
 *
 * @param crisis whether she is in a crisis, or was when the run began
 * @param channels one of these the complaint came by
 * @param risk one of these levels her risk was found to have; not held while nobody has assessed it
 * @param violence one of these kinds she suffered
 * @param domesticViolence whether it lies within the scope of UU 23/2004 art. 2
 * @param needs one of these she was found to need
 * @param agencyNeeded whether she was found to need anything that another agency gives
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StepCondition(
        @Nullable Boolean crisis,
        List<String> channels,
        List<Level> risk,
        List<ViolenceKind> violence,
        @Nullable Boolean domesticViolence,
        List<ServiceCode> needs,
        @Nullable Boolean agencyNeeded) {

    public StepCondition {
        channels = Lists.orEmpty(channels);
        risk = Lists.orEmpty(risk);
        violence = Lists.orEmpty(violence);
        needs = Lists.orEmpty(needs);
    }

    boolean holds(Circumstances now) {
        return (crisis == null || crisis == now.crisis())
                && (channels.isEmpty() || channels.contains(now.channel()))
                && (risk.isEmpty() || now.risk().filter(risk::contains).isPresent())
                && (violence.isEmpty() || !Collections.disjoint(violence, now.violence()))
                && (domesticViolence == null || domesticViolence == now.domesticViolence())
                && (needs.isEmpty() || !Collections.disjoint(needs, now.needs()))
                && (agencyNeeded == null || agencyNeeded == !now.needs().isEmpty());
    }

    /** Whether it fails for want of a crisis, whatever else fails. */
    boolean wantsCrisis(Circumstances now) {
        return crisis != null && crisis && !now.crisis();
    }
}
