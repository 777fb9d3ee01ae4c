package id.lindung.referral.inbound.api;

import id.lindung.referral.inbound.app.DiscloseContent.Disclosed;
import id.lindung.referral.inbound.domain.Content;
import id.lindung.referral.inbound.domain.Urgency;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a partner told, for intake to register. */
@Schema(name = "InboundContent")
public record ContentView(UUID id, UUID agencyId, Instant receivedAt, Urgency urgency, Content content) {

    static ContentView of(Disclosed disclosed) {
        var referral = disclosed.referral();
        return new ContentView(
                referral.id(), referral.agencyId(), referral.receivedAt(), referral.urgency(), disclosed.content());
    }

    /** Never shows a value. */
    @Override
    public String toString() {
        return "ContentView[" + id + "]";
    }
}
