package id.lindung.casework;

import id.lindung.casework.casefile.app.CaseFileProblem;
import id.lindung.casework.closure.app.ClosureProblem;
import id.lindung.casework.consent.app.ConsentProblem;
import id.lindung.casework.sop.app.SopProblem;
import id.lindung.casework.work.app.WorkProblem;
import id.lindung.testkit.ProblemCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemCatalogueTest {

    @Test
    void everyProblemHasItsTextsInBothLanguages() {
        ProblemCatalogue.assertComplete(List.of(CaseFileProblem.values()), CaseFileProblem::code);
        ProblemCatalogue.assertComplete(List.of(ConsentProblem.values()), ConsentProblem::code);
        ProblemCatalogue.assertComplete(List.of(WorkProblem.values()), WorkProblem::code);
        ProblemCatalogue.assertComplete(List.of(ClosureProblem.values()), ClosureProblem::code);
        ProblemCatalogue.assertComplete(List.of(SopProblem.values()), SopProblem::code);
        ProblemCatalogue.assertSameInBothLanguages();
    }
}
