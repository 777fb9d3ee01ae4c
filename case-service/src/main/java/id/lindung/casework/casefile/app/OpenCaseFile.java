package id.lindung.casework.casefile.app;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.casework.casefile.domain.CaseFile;
import id.lindung.casework.casefile.domain.NewCaseFile;
import id.lindung.casework.casefile.store.CaseFiles;
import id.lindung.casework.register.domain.Register;
import id.lindung.casework.register.store.Registers;
import id.lindung.messaging.Outbox;
import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import id.lindung.privacy.DataKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Opens the case file of one victim, with a key of its own for all that will be written into it. */
@ApplicationScoped
public class OpenCaseFile {

    private final CaseFiles caseFiles;
    private final Registers registers;
    private final DataKeys dataKeys;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    OpenCaseFile(
            CaseFiles caseFiles, Registers registers, DataKeys dataKeys, Outbox outbox, AuditLog audit, Clock clock) {
        this.caseFiles = caseFiles;
        this.registers = registers;
        this.dataKeys = dataKeys;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Joins the caller's transaction, so that the file and whatever caused it stand or fall together. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CaseFile handle(NewCaseFile facts) {
        var year = facts.incident().receivedOn().getYear();
        var number = registers.next(Register.CASE_FILES, facts.unit(), year);
        var opened = CaseFile.open(UuidCreator.getTimeOrderedEpoch(), number, facts, clock.instant());
        caseFiles.persist(opened);
        dataKeys.create(opened.id());
        outbox.append(opened);
        audit.record(new AuditLine("case-file.opened", CaseFile.TYPE, opened.id(), List.of(), null, null, null));
        return opened;
    }
}
