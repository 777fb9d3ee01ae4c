package id.lindung.casework.cases.app;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.casework.cases.domain.Case;
import id.lindung.casework.cases.domain.ReceivedComplaint;
import id.lindung.casework.cases.store.Cases;
import id.lindung.casework.register.domain.Register;
import id.lindung.casework.register.store.Registers;
import id.lindung.messaging.Outbox;
import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Opens the one case of a complaint. */
@ApplicationScoped
public class OpenCase {

    private final Cases cases;
    private final Registers registers;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    OpenCase(Cases cases, Registers registers, Outbox outbox, AuditLog audit, Clock clock) {
        this.cases = cases;
        this.registers = registers;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Joins the caller's transaction, so that the case and whatever caused it stand or fall together. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Case handle(ReceivedComplaint complaint) {
        var number = registers.next(
                Register.CASES, complaint.unit(), complaint.receivedOn().getYear());
        var opened = Case.open(UuidCreator.getTimeOrderedEpoch(), number, complaint, clock.instant());
        cases.persist(opened);
        outbox.append(opened);
        audit.record(new AuditLine("case.opened", Case.TYPE, opened.id(), List.of(), null, null, null));
        return opened;
    }
}
