package id.lindung.referral.webhook.app;

import id.lindung.referral.feed.domain.AgencyEvent;
import java.util.List;
import java.util.UUID;

/**
 * An event on its way to a webhook.
 *
 * @param position of the event in the agency's feed; 0 for a trial
 * @param secrets that sign it
 */
record Parcel(UUID webhookId, String url, List<String> secrets, long position, AgencyEvent event) {
    Parcel {
        secrets = List.copyOf(secrets);
    }

    /** Never shows the secrets, nor the address, which may hold one. */
    @Override
    public String toString() {
        return "Parcel[" + event.id() + " to " + webhookId + "]";
    }
}
