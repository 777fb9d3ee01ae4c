package id.lindung.referral.outbound.app;

import id.lindung.problem.ProblemException;
import id.lindung.referral.outbound.domain.TextPurpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Shows the staff what stands in words in a referral; who read it and why is committed before the answer leaves. */
@ApplicationScoped
public class DiscloseTexts {
    private final ReadReferrals read;
    private final ReferralSeal seal;
    private final ReferralTrail trail;

    DiscloseTexts(ReadReferrals read, ReferralSeal seal, ReferralTrail trail) {
        this.read = read;
        this.seal = seal;
        this.trail = trail;
    }

    /**
     * Opens what is sealed.
     *
     * @throws ProblemException {@code not-found} (404), as in {@link ReadReferrals#one}
     */
    @Transactional
    public DisclosedTexts handle(UUID id, TextPurpose purpose) {
        var referral = read.one(id);
        var texts = new DisclosedTexts(seal.summary(referral), seal.feedback(referral));
        var fields = new ArrayList<>(List.of("summary"));
        texts.feedback().ifPresent(_ -> fields.add("feedback"));
        trail.toldStaff("referral.texts-disclosed", id, fields, purpose.code());
        return texts;
    }
}
