package id.lindung.intake;

import id.lindung.problem.ProblemException;
import java.time.ZoneId;

/** Wall-clock time of a caller's unit. */
public final class UnitZone {

    private UnitZone() {}

    /**
     * The zone that the unit lives by.
     *
     * @throws ProblemException {@code unit.unknown} (403) when no province bears the code
     */
    public static ZoneId require(String unit) {
        return id.lindung.identity.UnitZone.of(unit)
                .orElseThrow(() -> new ProblemException(IntakeProblem.UNIT_UNKNOWN));
    }
}
