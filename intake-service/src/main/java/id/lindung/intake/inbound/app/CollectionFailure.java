package id.lindung.intake.inbound.app;

import id.lindung.intake.complaint.app.RegisterReferred;
import id.lindung.intake.inbound.domain.StuckReason;
import io.quarkus.oidc.client.OidcClientException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** What stopped a collection, as an operator looks for it. */
final class CollectionFailure {

    private static final int CONFLICT = 409;

    private CollectionFailure() {}

    /**
     * The reason.
     *
     * @param registered whether the complaint was there already
     */
    static StuckReason of(Throwable failure, boolean registered) {
        for (var link = failure; link != null; link = link.getCause()) {
            switch (link) {
                case WebApplicationException answer -> {
                    return of(answer.getResponse().getStatus(), registered);
                }
                case RegisterReferred.RefusedException refused -> {
                    return StuckReason.CONTENT_REFUSED;
                }
                case ProcessingException none -> {
                    return StuckReason.REFERRAL_AWAY;
                }
                case IOException none -> {
                    return StuckReason.REFERRAL_AWAY;
                }
                case TimeoutException none -> {
                    return StuckReason.REFERRAL_AWAY;
                }
                case OidcClientException none -> {
                    return StuckReason.REFERRAL_AWAY;
                }
                default -> {}
            }
        }
        return StuckReason.FAILED;
    }

    private static StuckReason of(int status, boolean registered) {
        return switch (status) {
            case 401, 403 -> StuckReason.NOT_ALLOWED;
            case 404 -> StuckReason.NOT_FOUND;
            case CONFLICT -> registered ? StuckReason.COLLECTED_OTHERWISE : StuckReason.CONTENT_GONE;
            default -> status >= 500 || status == 429 ? StuckReason.REFERRAL_AWAY : StuckReason.FAILED;
        };
    }
}
