package id.lindung.referral.letter.domain;

import id.lindung.referral.agency.domain.AgencyKind;
import id.lindung.referral.agency.domain.Religion;
import id.lindung.referral.agency.domain.ServiceOffered;
import id.lindung.referral.disclosure.domain.PersonFields;
import id.lindung.referral.outbound.domain.LetterKind;
import id.lindung.referral.outbound.domain.ReferralGround;
import id.lindung.referral.outbound.domain.Urgency;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says, in Indonesian, paragraph by paragraph. It names neither what was done to her nor any code, and no place
 * finer than the kecamatan: the victim may carry it herself, and others may find it.
 */
public final class LetterText {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id-ID"));

    private final LetterKind kind;
    private final ServiceOffered need;
    private final Urgency urgency;
    private final ReferralGround ground;
    private final Optional<String> note;

    /** @param note a paragraph of the centre's own */
    public LetterText(
            LetterKind kind, ServiceOffered need, Urgency urgency, ReferralGround ground, Optional<String> note) {
        this.kind = kind;
        this.need = need;
        this.urgency = urgency;
        this.ground = ground;
        this.note = note;
    }

    /** One line of the table of data. */
    public record Entry(String label, String value) {

        /** Never shows a value. */
        @Override
        public String toString() {
            return "Entry[" + label + "]";
        }
    }

    /** The date as it stands on letters, in the unit's own day: {@code 22 November 2026}. */
    public static String date(Instant moment, ZoneId zone) {
        return DATE.format(moment.atZone(zone));
    }

    /** Sifat. */
    public String classification() {
        return switch (urgency) {
            case EMERGENCY -> "Sangat Segera / Rahasia";
            case URGENT -> "Segera / Rahasia";
            case ORDINARY -> "Rahasia";
        };
    }

    /** Hal. */
    public String subject() {
        return switch (kind) {
            case COVER_LETTER -> "Surat Pengantar Rujukan";
            case REFERRAL_LETTER -> "Rujukan Layanan";
        };
    }

    /** Whom the letter addresses at an agency. */
    public static String recipient(AgencyKind agency, String name) {
        var head = switch (agency) {
            case HOSPITAL -> "Direktur";
            case COURT -> "Ketua";
            case LEGAL_AID, SAFE_HOUSE, HOSPITAL_CRISIS_CENTRE, LPSK -> "Pimpinan";
            case SPIRITUAL_COMPANION -> "";
            case POLICE_RESORT, POLICE_UPPA, POLICE_SECTOR, PUSKESMAS, SOCIAL_SERVICE, ECONOMIC_AGENCY, PROSECUTOR ->
                "Kepala";
        };
        return (head + " " + name).strip();
    }

    /** What stands before the table of data. */
    public List<String> opening() {
        var basis = switch (ground) {
            case EMERGENCY -> "Sehubungan dengan keadaan darurat yang memerlukan penanganan segera, bersama ini";
            case CONSENT -> "Berdasarkan persetujuan yang bersangkutan atas layanan yang diberikan, bersama ini";
        };
        return List.of("Dengan hormat,", basis + " kami merujuk penerima layanan dengan data sebagai berikut:");
    }

    /** The table: what was told of the fields that this recipient may see, and what is asked for. */
    public List<Entry> entries(PersonFields person) {
        var entries = new ArrayList<Entry>();
        told("Nama", person.name(), entries);
        told("Jenis kelamin", sex(person.sex()), entries);
        told("Umur", person.ageYears() == null ? null : person.ageYears() + " tahun", entries);
        told("Tanggal lahir", birthDate(person.birthDate()), entries);
        told("Kecamatan (kode wilayah)", person.subdistrict(), entries);
        told("Agama", religion(person.religion()), entries);
        told("Layanan yang dibutuhkan", need.label().indonesian(), entries);
        told("Tingkat urgensi", urgency.label().indonesian(), entries);
        return List.copyOf(entries);
    }

    /** What stands after the table. */
    public List<String> closing() {
        var paragraphs = new ArrayList<String>();
        note.ifPresent(paragraphs::add);
        paragraphs.add("Kami mohon kiranya Saudara dapat memberikan layanan dimaksud"
                + (urgency == Urgency.EMERGENCY ? " sesegera mungkin" : "")
                + " tanpa memungut biaya dari yang bersangkutan, serta memberitahukan kepada kami apabila rujukan ini"
                + " diterima, belum dapat dilayani, atau telah selesai ditangani.");
        paragraphs.add("Data dalam surat ini adalah data pribadi yang dilindungi Undang-Undang Nomor 27 Tahun 2022,"
                + " hanya untuk keperluan layanan tersebut, dan tidak untuk diteruskan kepada pihak lain.");
        paragraphs.add("Demikian disampaikan. Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.");
        return List.copyOf(paragraphs);
    }

    private static void told(String label, @Nullable String value, List<Entry> entries) {
        if (value != null) {
            entries.add(new Entry(label, value));
        }
    }

    private static @Nullable String sex(@Nullable String code) {
        return switch (code) {
            case "female" -> "Perempuan";
            case "male" -> "Laki-laki";
            case null, default -> null;
        };
    }

    private static @Nullable String birthDate(@Nullable LocalDate date) {
        return date == null ? null : DATE.format(date);
    }

    private static @Nullable String religion(@Nullable String code) {
        return Arrays.stream(Religion.values())
                .filter(religion -> religion.code().equals(code))
                .map(religion -> religion.label().indonesian())
                .findFirst()
                .orElse(null);
    }
}
