package id.lindung.casework.sop.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a run needs of any {@code referral.*.v1}; members it does not know are ignored.
 *
 * @param letterKind which letter was signed
 * @param letterId the letter that was signed
 * @param reason why it was declined or cancelled
 */
public record ReferralTold(
        @JsonProperty(required = true) UUID caseFileId,
        @JsonProperty(required = true) UUID agencyId,
        @JsonProperty(required = true) String agencyKind,
        @JsonProperty(required = true) String need,
        @JsonProperty(required = true) String urgency,
        @JsonProperty(required = true) String ground,
        @Nullable String letterKind,
        @Nullable UUID letterId,
        @Nullable String reason) {}
