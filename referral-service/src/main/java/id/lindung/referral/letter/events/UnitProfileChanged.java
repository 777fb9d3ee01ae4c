package id.lindung.referral.letter.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.lindung.referral.letter.domain.Letterhead;
import org.jspecify.annotations.Nullable;

/** What referral needs of {@code unit-profile.changed.v1}; it is told whole each time. */
public record UnitProfileChanged(
        @JsonProperty(required = true) String government,
        @JsonProperty(required = true) String office,
        @JsonProperty(required = true) String centre,
        @JsonProperty(required = true) String address,
        @Nullable String phone,
        @Nullable String email,
        @JsonProperty(required = true) String place,
        @JsonProperty(required = true) String zone) {

    Letterhead.Profile toProfile() {
        return new Letterhead.Profile(government, office, centre, address, phone, email, place, zone);
    }
}
