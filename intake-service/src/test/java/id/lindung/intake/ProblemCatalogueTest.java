package id.lindung.intake;

import id.lindung.intake.reply.app.ReplyProblem;
import id.lindung.testkit.ProblemCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemCatalogueTest {

    @Test
    void everyProblemHasItsTextsInBothLanguages() {
        ProblemCatalogue.assertComplete(List.of(IntakeProblem.values()), IntakeProblem::code);
        ProblemCatalogue.assertComplete(List.of(ReplyProblem.values()), ReplyProblem::code);
        ProblemCatalogue.assertSameInBothLanguages();
    }
}
