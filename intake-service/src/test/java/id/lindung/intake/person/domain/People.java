package id.lindung.intake.person.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Made-up people. */
public final class People {

    private People() {}

    /** Nothing known of her. */
    public static PersonDetails nobodyKnown() {
        return new PersonDetails(
                null, null, null, null, null, null, null, null, null, null, null, null, null, List.of());
    }

    /** A woman by name and birth date. */
    public static PersonDetails aWoman(@Nullable LocalDate birthDate, @Nullable Integer ageYears) {
        return new PersonDetails(
                "Rahmawati Contoh",
                null,
                Sex.FEMALE,
                birthDate,
                ageYears,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    /** A woman with this number. */
    public static PersonDetails withNik(String nik) {
        return new PersonDetails(
                "Rahmawati Contoh",
                nik,
                Sex.FEMALE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    /** Every field told, two contacts of which the first is marked safe. */
    public static PersonDetails withEverythingTold() {
        var safe = new SafeMark(LocalTime.of(9, 0), LocalTime.of(11, 30), "Hanya dia", "Dari toko kain");
        var halfSafe = new SafeMark(LocalTime.of(9, 0), null, null, "Dari toko kain");
        return new PersonDetails(
                "Rahmawati Contoh",
                "6211034503900001",
                Sex.FEMALE,
                LocalDate.parse("1990-03-05"),
                36,
                "Jalan Contoh 1",
                "62.11.03",
                Education.UPPER_SECONDARY,
                Occupation.HOMEMAKER,
                MaritalState.MARRIED,
                MaritalRegistration.REGISTERED,
                Religion.ISLAM,
                "Catatan contoh",
                List.of(
                        new ContactDetails(ContactKind.WHATSAPP, "0812-0000-0000", safe),
                        new ContactDetails(ContactKind.PHONE, "0812-1111-1111", halfSafe)));
    }
}
