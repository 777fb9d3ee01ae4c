package id.lindung.casework.sop.domain;

import java.util.List;

/**
 * Steps that go before everything else when something happens, wherever a run stands: what was under way waits, and goes on
 * where it stood when the last of them is done. They lie on the procedure's own way too, for a run that begins so.
 *
 * @param on any of these facts
 * @param enters the first of the steps
 * @param last after which the run returns
 */
public record Interrupt(List<FactCode> on, String enters, String last) {

    public Interrupt {
        on = Lists.orEmpty(on);
    }
}
