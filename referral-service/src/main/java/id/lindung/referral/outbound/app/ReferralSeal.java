package id.lindung.referral.outbound.app;

import id.lindung.privacy.DataKeys;
import id.lindung.referral.outbound.domain.Referral;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Seals what is written about a victim under the referral's own key, and opens it again. */
@ApplicationScoped
public class ReferralSeal {
    private static final String TABLE = "referral";
    private static final String SUMMARY = "sealed_summary";
    private static final String FEEDBACK = "sealed_feedback";

    private final DataKeys keys;

    ReferralSeal(DataKeys keys) {
        this.keys = keys;
    }

    /** Makes the referral's key; once in its life. */
    byte[] sealSummary(UUID referral, String summary) {
        return keys.create(referral).encrypt(TABLE, SUMMARY, referral, summary);
    }

    public byte[] sealFeedback(UUID referral, String feedback) {
        return keys.open(referral).encrypt(TABLE, FEEDBACK, referral, feedback);
    }

    public String summary(Referral referral) {
        return keys.open(referral.id()).decrypt(TABLE, SUMMARY, referral.id(), referral.sealedSummary());
    }

    Optional<String> feedback(Referral referral) {
        return referral.sealedFeedback()
                .map(bytes -> keys.open(referral.id()).decrypt(TABLE, FEEDBACK, referral.id(), bytes));
    }
}
