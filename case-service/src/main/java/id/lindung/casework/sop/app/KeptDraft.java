package id.lindung.casework.sop.app;

import id.lindung.casework.sop.domain.SopDraft;
import id.lindung.casework.sop.store.SopFile;

/**
 * A draft with what it was found to be today.
 *
 * @param replayed whether an earlier request with this key drafted it
 */
public record KeptDraft(SopDraft draft, CheckedSop checked, boolean replayed) {

    static KeptDraft of(SopDraft draft, boolean replayed) {
        return new KeptDraft(draft, CheckedSop.of(SopFile.read(draft.document())), replayed);
    }
}
