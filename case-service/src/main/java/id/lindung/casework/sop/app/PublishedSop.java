package id.lindung.casework.sop.app;

import id.lindung.casework.sop.domain.SopDefinition;
import id.lindung.casework.sop.store.SopFile;

/** A published version with the hash of its file. */
public record PublishedSop(SopDefinition definition, String sha256) {

    static PublishedSop of(SopFile file) {
        return new PublishedSop(file.definition(), file.sha256());
    }
}
