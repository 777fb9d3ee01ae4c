package id.lindung.intake.unitprofile.domain;

import id.lindung.messaging.AggregateRoot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a unit calls itself on paper; one for each unit. */
@Entity
@Table(name = "unit_profile")
public class UnitProfile extends AggregateRoot {

    private String government;
    private String office;
    private String centre;
    private String address;
    private @Nullable String phone;
    private @Nullable String email;
    private String place;
    private String zone;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected UnitProfile() {}

    @SuppressWarnings("NullAway.Init")
    private UnitProfile(UUID id, String unit) {
        super(id, unit);
    }

    /** The unit's first profile. */
    public static UnitProfile describe(UUID id, String unit, ZoneId zone, Letterhead letterhead, Instant at) {
        var profile = new UnitProfile(id, unit);
        profile.zone = zone.getId();
        profile.take(letterhead, at);
        return profile;
    }

    /** Puts the letterhead in place of the one before; the same once more changes nothing and tells nothing. */
    public void change(Letterhead letterhead, Instant at) {
        if (!letterhead.equals(letterhead())) {
            take(letterhead, at);
        }
    }

    private void take(Letterhead letterhead, Instant at) {
        government = letterhead.government();
        office = letterhead.office();
        centre = letterhead.centre();
        address = letterhead.address();
        phone = letterhead.phone();
        email = letterhead.email();
        place = letterhead.place();
        changedAt = at;
        raise(UnitProfileChanged.of(letterhead, zone), at);
    }

    public Letterhead letterhead() {
        return new Letterhead(government, office, centre, address, phone, email, place);
    }

    /** IANA name of the unit's time zone. */
    public String zone() {
        return zone;
    }

    public Instant changedAt() {
        return changedAt;
    }

    @Override
    public String aggregateType() {
        return "unit-profile";
    }
}
