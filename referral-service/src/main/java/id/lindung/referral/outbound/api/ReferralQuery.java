package id.lindung.referral.outbound.api;

import id.lindung.problem.CommonProblem;
import id.lindung.problem.FieldError;
import id.lindung.problem.ProblemException;
import id.lindung.referral.outbound.domain.ReferralFilter;
import id.lindung.referral.outbound.domain.ReferralStatus;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What a list of referrals is narrowed to. Taken as text, since Jakarta REST answers 404 to a query parameter that it
 * cannot convert, as if the list were not there.
 */
public class ReferralQuery {
    @QueryParam("caseFileId")
    @Parameter(description = "Only of this case file.", schema = @Schema(implementation = UUID.class))
    @Nullable
    String caseFileId;

    @QueryParam("agencyId")
    @Parameter(description = "Only to this agency.", schema = @Schema(implementation = UUID.class))
    @Nullable
    String agencyId;

    @QueryParam("status")
    @Parameter(description = "Only in this state.", schema = @Schema(implementation = ReferralStatus.class))
    @Nullable
    String status;

    /** @throws ProblemException {@code request.invalid} (400), naming the parameter */
    ReferralFilter toFilter() {
        return new ReferralFilter(
                id("?caseFileId", caseFileId), id("?agencyId", agencyId), statusOf("?status", status));
    }

    private static Optional<UUID> id(String pointer, @Nullable String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            throw invalid(pointer, "format");
        }
    }

    /** The state with this code. */
    public static Optional<ReferralStatus> statusOf(String pointer, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        var found = Arrays.stream(ReferralStatus.values())
                .filter(status -> status.code().equals(text))
                .findFirst();
        return Optional.of(found.orElseThrow(() -> invalid(pointer, "choice")));
    }

    private static ProblemException invalid(String pointer, String code) {
        return new ProblemException(CommonProblem.REQUEST_INVALID).withErrors(List.of(FieldError.of(pointer, code)));
    }
}
