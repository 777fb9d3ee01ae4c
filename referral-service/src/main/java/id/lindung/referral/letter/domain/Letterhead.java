package id.lindung.referral.letter.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The head of a unit's letters (kop surat), as the unit told intake in its profile. An office's, never a person's. */
@Entity
@Table(name = "letterhead")
public class Letterhead {
    @Id
    @Column(name = "unit", nullable = false, updatable = false)
    private String unit;

    @Column(name = "government", nullable = false)
    private String government;

    @Column(name = "office", nullable = false)
    private String office;

    @Column(name = "centre", nullable = false)
    private String centre;

    @Column(name = "address", nullable = false)
    private String address;

    @Column(name = "phone")
    private @Nullable String phone;

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "place", nullable = false)
    private String place;

    @Column(name = "zone", nullable = false)
    private String zone;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Letterhead() {}

    /** @param profile what the unit told */
    @SuppressWarnings("NullAway.Init") // change() sets it all
    public Letterhead(String unit, Profile profile) {
        this.unit = unit;
        change(profile);
    }

    /** Puts the profile in place of the one before. */
    public final void change(Profile profile) {
        government = profile.government();
        office = profile.office();
        centre = profile.centre();
        address = profile.address();
        phone = profile.phone();
        email = profile.email();
        place = profile.place();
        zone = profile.zone();
    }

    /**
     * What a unit tells of its office.
     *
     * @param government as {@code Pemerintah Kabupaten Pulang Pisau}
     * @param office the office that hosts the centre
     * @param place where letters are dated, as {@code Pulang Pisau}
     * @param zone IANA name
     */
    public record Profile(
            String government,
            String office,
            String centre,
            String address,
            @Nullable String phone,
            @Nullable String email,
            String place,
            String zone) {}

    public String government() {
        return government;
    }

    public String office() {
        return office;
    }

    public String centre() {
        return centre;
    }

    public String address() {
        return address;
    }

    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public String place() {
        return place;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }
}
