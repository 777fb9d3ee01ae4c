package id.lindung.bench.workload;

import id.lindung.bench.load.Request;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Full complaints of a unit as requests, each of other made-up people: a mother and her child, as the API's example has it. */
final class Complaints {

    private static final List<String> NAMES =
            List.of("Melati", "Kenanga", "Seroja", "Cempaka", "Dahlia", "Anggrek", "Teratai", "Bunga");

    private final String token;
    private final String unit;
    private final Random chance;

    Complaints(String token, String unit, Random chance) {
        this.token = token;
        this.unit = unit;
        this.chance = chance;
    }

    /** The next one, under an idempotency key of its own. */
    Request next() {
        var key = new UUID(chance.nextLong(), chance.nextLong()).toString();
        return Request.post("/v1/complaints", token, Map.of("Idempotency-Key", key), json());
    }

    /** The next one's body. */
    String json() {
        var born = LocalDate.of(1970, 1, 1).plusDays(chance.nextInt(10_000));
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return """
                {"channel": "walk-in", "crisis": false, "receivedAt": "%1$s",
                 "reporter": {"kind": "victim", "victim": 0},
                 "victims": [
                  {"person": {"name": "%2$s", "nik": "%3$s", "sex": "female", "birthDate": "%4$s",
                    "address": "Jalan Karangan %5$d, RT 02", "subdistrict": "%6$s.03", "education": "upper-secondary",
                    "occupation": "homemaker", "maritalState": "married", "maritalRegistration": "registered",
                    "contacts": [{"kind": "whatsapp", "value": "0812-%7$04d-%8$04d", "safeMark": {"from": "09:00",
                      "to": "11:30", "mayAnswer": "Hanya dia sendiri", "sayInstead": "Dari toko kain, soal pesanan"}}]},
                   "violenceKinds": ["physical", "psychological"], "place": "household", "domesticViolence": true},
                  {"person": {"name": "%9$s", "sex": "female", "ageYears": 8},
                   "violenceKinds": ["neglect"], "place": "household", "domesticViolence": true}],
                 "allegedPerpetrators": [{"person": {"name": "%10$s", "sex": "male", "ageYears": 41},
                   "relations": [{"victim": 0, "relation": "spouse"}, {"victim": 1, "relation": "parent"}]}],
                 "incident": {"date": "%11$s", "subdistrict": "%6$s.03",
                   "narrative": "Pelapor menerangkan bahwa terlapor memukulnya di rumah."}}""".formatted(
                        now.minusSeconds(60),
                        name(),
                        nik(born),
                        born,
                        chance.nextInt(200),
                        unit,
                        chance.nextInt(10_000),
                        chance.nextInt(10_000),
                        name(),
                        name(),
                        now.atZone(ZoneOffset.UTC).toLocalDate().minusDays(2));
    }

    private String name() {
        return NAMES.get(chance.nextInt(NAMES.size())) + " Karangan";
    }

    /** As the civil registry makes them: a woman's day of birth is 40 higher. */
    private String nik(LocalDate born) {
        return "%s03%02d%02d%02d%04d"
                .formatted(
                        unit.replace(".", ""),
                        born.getDayOfMonth() + 40,
                        born.getMonthValue(),
                        born.getYear() % 100,
                        1 + chance.nextInt(9999));
    }
}
