package id.lindung.referral.feed.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that concerns an agency; as it stands, also what its webhook is sent. Nothing personal: who wants to know more
 * reads the referral.
 *
 * @param id the same however often it is sent
 * @param referralId null for a trial
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgencyEvent(
        UUID id, AgencyEventType type, @Nullable UUID referralId, Instant occurredAt) {}
