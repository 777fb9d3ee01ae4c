package id.lindung.reporting;

import id.lindung.reporting.report.domain.RecapProblem;
import id.lindung.testkit.ProblemCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemCatalogueTest {

    @Test
    void everyRefusalHasATextInBothLanguages() {
        ProblemCatalogue.assertComplete(List.of(RecapProblem.values()), RecapProblem::code);
        ProblemCatalogue.assertSameInBothLanguages();
    }
}
