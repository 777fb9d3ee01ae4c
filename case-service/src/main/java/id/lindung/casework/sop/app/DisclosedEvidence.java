package id.lindung.casework.sop.app;

import id.lindung.casework.sop.store.Evidences;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person gave when completing a step by hand, in plain.
 *
 * @param outOfOrderReason null for a step in its turn
 * @param recordedBy token subject
 */
public record DisclosedEvidence(String text, @Nullable String outOfOrderReason, String recordedBy, Instant recordedAt) {

    static DisclosedEvidence of(Evidences.Evidence kept) {
        return new DisclosedEvidence(kept.text(), kept.outOfOrderReason(), kept.recordedBy(), kept.recordedAt());
    }
}
