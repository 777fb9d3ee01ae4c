package id.lindung.referral;

import id.lindung.referral.agency.app.AgencyProblem;
import id.lindung.referral.inbound.app.InboundProblem;
import id.lindung.testkit.ProblemCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemCatalogueTest {

    @Test
    void everyProblemIsExplainedInBothLanguages() {
        ProblemCatalogue.assertComplete(List.of(AgencyProblem.values()), AgencyProblem::code);
        ProblemCatalogue.assertComplete(List.of(InboundProblem.values()), InboundProblem::code);
        ProblemCatalogue.assertSameInBothLanguages();
    }
}
