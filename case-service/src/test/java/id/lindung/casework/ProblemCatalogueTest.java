package id.lindung.casework;

import id.lindung.casework.casefile.app.CaseFileProblem;
import id.lindung.testkit.ProblemCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemCatalogueTest {

    @Test
    void everyProblemHasItsTextsInBothLanguages() {
        ProblemCatalogue.assertComplete(List.of(CaseFileProblem.values()), CaseFileProblem::code);
        ProblemCatalogue.assertSameInBothLanguages();
    }
}
