package id.lindung.casework.casefile.app;

import id.lindung.privacy.DataKey;
import id.lindung.privacy.DataKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The key of a case file, under which all that is written into it is encrypted. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseFileCipher {

    private final DataKeys dataKeys;

    CaseFileCipher(DataKeys dataKeys) {
        this.dataKeys = dataKeys;
    }

    /** The key to write with; made where a file was opened before files had keys. */
    public DataKey toWrite(UUID caseFileId) {
        return toRead(caseFileId).orElseGet(() -> dataKeys.create(caseFileId));
    }

    /** The key to read with; empty when there is none, so that nothing can be read. */
    public Optional<DataKey> toRead(UUID caseFileId) {
        return Optional.ofNullable(dataKeys.openAll(List.of(caseFileId)).get(caseFileId));
    }
}
