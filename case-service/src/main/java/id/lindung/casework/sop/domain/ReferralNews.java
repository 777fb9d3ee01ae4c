package id.lindung.casework.sop.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was told of a referral.
 *
 * @param reason code, where something was declined or cancelled
 */
@Embeddable
public record ReferralNews(
        @Enumerated(EnumType.STRING) ReferralState state,
        Instant at,
        @Nullable String reason) {}
