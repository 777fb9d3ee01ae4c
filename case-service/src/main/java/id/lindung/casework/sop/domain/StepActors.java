package id.lindung.casework.sop.domain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who has which part in a step.
 *
 * @param perform who does it; the step stands on their worklists
 * @param acting who does it in their absence (Plt., Plh.)
 * @param approve who must agree to the outcome
 * @param sign whose signature it wants
 * @param invite who is called in where needed
 */
public record StepActors(
        List<SopActor> perform,
        List<SopActor> acting,
        List<SopActor> approve,
        List<SopActor> sign,
        List<SopActor> invite) {

    public StepActors {
        perform = Lists.orEmpty(perform);
        acting = Lists.orEmpty(acting);
        approve = Lists.orEmpty(approve);
        sign = Lists.orEmpty(sign);
        invite = Lists.orEmpty(invite);
    }

    /** The roles that may complete the step: who performs it, and who acts for them. */
    public List<String> roles() {
        return Stream.concat(perform.stream(), acting.stream())
                .filter(SopActor::isStaff)
                .map(SopActor::code)
                .distinct()
                .toList();
    }

    /** The role above those who perform it, the lowest of several. */
    SopActor above() {
        return perform.stream()
                .map(SopActor::above)
                .min(Comparator.comparingInt(StepActors::height))
                .orElse(SopActor.SUPERVISOR);
    }

    private static int height(SopActor above) {
        return above == SopActor.SUPERVISOR ? 0 : above == SopActor.CHAIR ? 1 : 2;
    }

    StepActors performedBy(List<SopActor> others) {
        return new StepActors(others, acting, approve, sign, invite);
    }
}
