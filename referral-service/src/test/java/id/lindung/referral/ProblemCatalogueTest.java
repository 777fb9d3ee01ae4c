package id.lindung.referral;

import id.lindung.referral.agency.app.AgencyProblem;
import id.lindung.referral.disclosure.app.DisclosureProblem;
import id.lindung.referral.inbound.app.InboundProblem;
import id.lindung.referral.letter.app.LetterProblem;
import id.lindung.referral.outbound.app.ReferralProblem;
import id.lindung.referral.webhook.app.WebhookProblem;
import id.lindung.testkit.ProblemCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemCatalogueTest {

    @Test
    void everyProblemIsExplainedInBothLanguages() {
        ProblemCatalogue.assertComplete(List.of(AgencyProblem.values()), AgencyProblem::code);
        ProblemCatalogue.assertComplete(List.of(InboundProblem.values()), InboundProblem::code);
        ProblemCatalogue.assertComplete(List.of(ReferralProblem.values()), ReferralProblem::code);
        ProblemCatalogue.assertComplete(List.of(LetterProblem.values()), LetterProblem::code);
        ProblemCatalogue.assertComplete(List.of(DisclosureProblem.values()), DisclosureProblem::code);
        ProblemCatalogue.assertComplete(List.of(WebhookProblem.values()), WebhookProblem::code);
        ProblemCatalogue.assertSameInBothLanguages();
    }
}
