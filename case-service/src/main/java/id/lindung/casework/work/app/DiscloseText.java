package id.lindung.casework.work.app;

import id.lindung.casework.casefile.app.CaseFileAccess;
import id.lindung.casework.casefile.app.CaseFileCipher;
import id.lindung.casework.casefile.domain.CaseFile;
import id.lindung.casework.work.domain.ReadingPolicy;
import id.lindung.casework.work.domain.ReadingPurpose;
import id.lindung.casework.work.domain.WorkRecord;
import id.lindung.casework.work.store.WorkRecords;
import id.lindung.identity.CurrentActor;
import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the text of a record, for a purpose; a line on the disclosure log, committed before the caller sees it. */
@ApplicationScoped
public class DiscloseText {

    private final CaseFileAccess access;
    private final CaseFileCipher cipher;
    private final WorkRecords records;
    private final AuditLog audit;
    private final CurrentActor actor;

    DiscloseText(
            CaseFileAccess access, CaseFileCipher cipher, WorkRecords records, AuditLog audit, CurrentActor actor) {
        this.access = access;
        this.cipher = cipher;
        this.records = records;
        this.audit = audit;
        this.actor = actor;
    }

    /**
     * The text; empty when none was written.
     *
     * @throws ProblemException {@code disclosure.refused} (403) when role or purpose do not allow it, {@code not-found}
     *     (404) for another unit's file, for an excluded caller, and for a file whose key was destroyed
     */
    @Transactional
    public Optional<String> handle(UUID caseFileId, UUID recordId, ReadingPurpose purpose) {
        access.require(caseFileId);
        var record = records.find(caseFileId, recordId).orElseThrow(DiscloseText::notFound);
        var caller = actor.get();
        if (!ReadingPolicy.permits(purpose, record.kind(), caller.roles())) {
            throw new ProblemException(WorkProblem.READING_REFUSED);
        }
        audit.record(new AuditLine(
                "work-record.text-disclosed",
                CaseFile.TYPE,
                caseFileId,
                List.of(fieldOf(record)),
                purpose.code(),
                ReadingPolicy.GROUND,
                caller.subject()));
        return records.sealedText(recordId).map(bytes -> opened(record, bytes));
    }

    private String opened(WorkRecord record, byte[] bytes) {
        return cipher.toRead(record.caseFileId())
                .orElseThrow(DiscloseText::notFound)
                .decrypt(WorkRecords.TABLE, WorkRecords.TEXT, record.id(), bytes);
    }

    // A record's kind says what was read, as a field's name: briefScreening.text.
    private static String fieldOf(WorkRecord record) {
        var words = record.kind().code().split("-", -1);
        var name = new StringBuilder(words[0]);
        for (int place = 1; place < words.length; place++) {
            name.append(Character.toUpperCase(words[place].charAt(0))).append(words[place], 1, words[place].length());
        }
        return name.append(".text").toString();
    }

    private static ProblemException notFound() {
        return new ProblemException(CommonProblem.NOT_FOUND);
    }
}
