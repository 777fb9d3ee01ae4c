package id.lindung.intake.complaint.api;

import id.lindung.intake.complaint.app.Move;
import id.lindung.intake.complaint.app.MoveComplaint;
import id.lindung.messaging.IdempotencyKey;
import id.lindung.problem.EntityTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How each move of a complaint is taken and answered. */
@ApplicationScoped
class Moving {

    static final String KEY = "Names this request, so that repeating it has no second effect.";
    static final String REPLAYED = "`true` when the first request with this key did it.";
    static final String ETAG = "Its version, for If-Match.";
    static final String IF_MATCH = "The complaint's ETag as you saw it.";

    private final MoveComplaint moveComplaint;

    Moving(MoveComplaint moveComplaint) {
        this.moveComplaint = moveComplaint;
    }

    RestResponse<ComplaintView> take(UUID id, @Nullable String key, @Nullable String ifMatch, Move move) {
        return moveComplaint.handle(IdempotencyKey.of(key), ifMatch, id, move, (complaint, outcome) -> {
            var answer = RestResponse.ResponseBuilder.ok(ComplaintView.of(complaint))
                    .header(HttpHeaders.ETAG, new EntityTag(complaint.version()).header());
            return outcome.replayed()
                    ? answer.header(IdempotencyKey.REPLAYED_HEADER, true).build()
                    : answer.build();
        });
    }
}
