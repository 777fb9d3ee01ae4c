package id.lindung.referral.feed.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.problem.Cursor;
import id.lindung.referral.feed.domain.AgencyEvent;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A stretch of an agency's feed. */
@Schema(name = "PartnerEvents")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedView(
        @Schema(required = true, description = "The oldest first; of one referral in the order of its moves.")
        List<AgencyEventView> items,

        @Schema(description = "Keep it, and send it as `after` next time; absent only until there was an event.")
        @Nullable
        String next) {

    public FeedView {
        items = List.copyOf(items);
    }

    static FeedView of(List<AgencyEvent> events, @Nullable String sent) {
        var next = events.isEmpty() ? sent : new Cursor(events.getLast().id()).encode();
        return new FeedView(events.stream().map(AgencyEventView::of).toList(), next);
    }
}
