package id.lindung.casework.sop.store;

import id.lindung.casework.sop.domain.UnitProcedures;
import java.util.List;

/** The procedures that a unit walks until it decides itself, as a shipped file says. */
record ShippedActivation(
        String unit, List<UnitProcedures.Activation> activations, List<UnitProcedures.UnitRuling> rulings) {

    UnitProcedures procedures() {
        return new UnitProcedures(activations, rulings);
    }
}
