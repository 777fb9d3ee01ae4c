package id.lindung.intake.inbound.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.intake.inbound.domain.CollectionState;
import id.lindung.intake.inbound.domain.StuckReason;
import id.lindung.intake.inbound.domain.Uncollected;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Referrals that are not collected to the end, the oldest first. */
@Schema(name = "UncollectedReferrals")
public record UncollectedView(List<Entry> items) {

    static UncollectedView of(List<Uncollected> uncollected) {
        return new UncollectedView(uncollected.stream().map(Entry::of).toList());
    }

    /** One of them; ids, times and codes. */
    @Schema(name = "UncollectedReferral")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            UUID inboundReferralId,
            String unit,
            UUID agencyId,
            CollectionState state,
            Instant receivedAt,
            int attempts,

            @Schema(description = "Why the last attempt did not get through; absent before the first.") @Nullable
            StuckReason reason,

            Instant nextAttemptAt) {

        static Entry of(Uncollected one) {
            return new Entry(
                    one.inboundReferralId(),
                    one.unit(),
                    one.agencyId(),
                    one.state(),
                    one.receivedAt(),
                    one.attempts(),
                    one.reason(),
                    one.nextAttemptAt());
        }
    }
}
