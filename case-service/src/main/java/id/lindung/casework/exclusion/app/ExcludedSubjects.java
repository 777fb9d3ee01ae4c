package id.lindung.casework.exclusion.app;

import id.lindung.casework.casefile.app.CaseFileAccess;
import id.lindung.casework.casefile.store.CaseFiles;
import id.lindung.privacy.SubjectVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Whoever is excluded from a case reads no log of it either: not of the case, its files, its complaint or its victims. */
@ApplicationScoped
class ExcludedSubjects implements SubjectVisibility {

    private final CaseFileAccess access;
    private final CaseFiles caseFiles;

    ExcludedSubjects(CaseFileAccess access, CaseFiles caseFiles) {
        this.access = access;
        this.caseFiles = caseFiles;
    }

    @Override
    public boolean hides(UUID subjectId) {
        return access.caller()
                .filter(subject -> caseFiles.hidden(subjectId, subject))
                .isPresent();
    }
}
