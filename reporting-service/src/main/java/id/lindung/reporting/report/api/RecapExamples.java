package id.lindung.reporting.report.api;

/** What the published API shows; invented, as everything in an example. */
final class RecapExamples {

    /** A small month, with two of its breakdowns. */
    static final String RECAP = """
            {
              "unit": "62.11",
              "month": "2026-11",
              "asOf": "2026-11-22T02:15:31Z",
              "totals": {"complaints": 2, "cases": 2, "victims": 3},
              "blocks": [
                {
                  "code": "victims-by-sex",
                  "label": {"id": "Korban menurut jenis kelamin", "en": "Victims by sex"},
                  "countedAs": "victims",
                  "total": 3,
                  "rows": [
                    {"code": "female", "label": {"id": "Perempuan", "en": "Female"}, "count": 3},
                    {"code": "male", "label": {"id": "Laki-laki", "en": "Male"}, "count": 0},
                    {"code": "unknown", "label": {"id": "Belum diketahui", "en": "Not yet known"}, "count": 0}
                  ]
                },
                {
                  "code": "victim-disabilities",
                  "label": {"id": "Ragam disabilitas korban", "en": "Disabilities of victims"},
                  "countedAs": "victim-disabilities",
                  "total": 1,
                  "rows": [
                    {"code": "physical", "label": {"id": "Disabilitas fisik", "en": "Physical"}, "count": 0},
                    {"code": "intellectual", "label": {"id": "Disabilitas intelektual", "en": "Intellectual"}, "count": 0},
                    {"code": "mental", "label": {"id": "Disabilitas mental", "en": "Mental"}, "count": 0},
                    {"code": "sensory", "label": {"id": "Disabilitas sensorik", "en": "Sensory"}, "count": 1}
                  ]
                }
              ]
            }""";

    private RecapExamples() {}
}
