package id.lindung.referral.partner.api;

import id.lindung.referral.outbound.api.ReferralQuery;
import id.lindung.referral.outbound.domain.ReferralFilter;
import id.lindung.referral.outbound.domain.ReferralStatus;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What an agency's list is narrowed to; taken as text for the reason of {@link ReferralQuery}. */
public class PartnerQuery {
    @QueryParam("status")
    @Parameter(description = "Only in this state.", schema = @Schema(implementation = ReferralStatus.class))
    @Nullable
    String status;

    /** The filter that it stands for. */
    ReferralFilter toFilter() {
        return new ReferralFilter(Optional.empty(), Optional.empty(), ReferralQuery.statusOf("?status", status));
    }
}
