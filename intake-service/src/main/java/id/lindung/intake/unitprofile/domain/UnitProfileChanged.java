package id.lindung.intake.unitprofile.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.messaging.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * A unit described itself, for the first time or anew: {@code contracts/events/intake/unit-profile.changed.v1}. Whole
 * each time; the last one counts.
 *
 * @param zone IANA name of the unit's time zone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitProfileChanged(
        String government,
        String office,
        String centre,
        String address,
        @Nullable String phone,
        @Nullable String email,
        String place,
        String zone)
        implements DomainEvent {

    static UnitProfileChanged of(Letterhead letterhead, String zone) {
        return new UnitProfileChanged(
                letterhead.government(),
                letterhead.office(),
                letterhead.centre(),
                letterhead.address(),
                letterhead.phone(),
                letterhead.email(),
                letterhead.place(),
                zone);
    }

    @Override
    public String type() {
        return "unit-profile.changed.v1";
    }
}
