package id.lindung.intake.complaint.api;

/** Bodies for the API's documentation. The people are made up. */
final class ComplaintExamples {

    static final String CRISIS = """
            {
              "channel": "walk-in",
              "crisis": true,
              "reporter": { "kind": "victim", "victim": 0 },
              "victims": [ {} ]
            }""";

    static final String FULL = """
            {
              "channel": "walk-in",
              "crisis": false,
              "receivedAt": "2026-11-22T02:10:00Z",
              "reporter": { "kind": "victim", "victim": 0 },
              "victims": [
                {
                  "person": {
                    "name": "Rahmawati Contoh",
                    "nik": "6211034503900001",
                    "sex": "female",
                    "birthDate": "1990-03-05",
                    "address": "Jalan Contoh 1, RT 02",
                    "subdistrict": "62.11.03",
                    "education": "upper-secondary",
                    "occupation": "homemaker",
                    "maritalState": "married",
                    "maritalRegistration": "registered",
                    "contacts": [
                      {
                        "kind": "whatsapp",
                        "value": "0812-0000-0000",
                        "safeMark": {
                          "from": "09:00",
                          "to": "11:30",
                          "mayAnswer": "Hanya dia sendiri",
                          "sayInstead": "Dari toko kain, soal pesanan"
                        }
                      }
                    ]
                  },
                  "violenceKinds": ["physical", "psychological"],
                  "place": "household",
                  "domesticViolence": true
                },
                {
                  "person": { "name": "Bunga Contoh", "sex": "female", "ageYears": 8 },
                  "violenceKinds": ["neglect"],
                  "place": "household",
                  "domesticViolence": true
                }
              ],
              "allegedPerpetrators": [
                {
                  "person": { "name": "Suparman Contoh", "sex": "male", "ageYears": 41 },
                  "relations": [
                    { "victim": 0, "relation": "spouse" },
                    { "victim": 1, "relation": "parent" }
                  ]
                }
              ],
              "incident": {
                "date": "2026-11-20",
                "subdistrict": "62.11.03",
                "narrative": "Pelapor menerangkan bahwa terlapor memukulnya di rumah."
              }
            }""";

    static final String VIEW = """
            {
              "id": "019aa9c2-1a00-7000-8000-000000000001",
              "registerNumber": "2026/000123",
              "unit": "62.11",
              "state": "new",
              "stateLabels": { "id": "Baru", "en": "New" },
              "stateSince": "2026-11-22T02:15:30Z",
              "channel": "walk-in",
              "crisis": false,
              "receivedAt": "2026-11-22T02:10:00Z",
              "receivedOn": "2026-11-22",
              "registeredAt": "2026-11-22T02:15:30Z",
              "reporter": { "kind": "victim", "personId": "019aa9c2-1a00-7000-8000-000000000011" },
              "victims": [
                {
                  "personId": "019aa9c2-1a00-7000-8000-000000000011",
                  "sex": "female",
                  "ageBand": "25-44",
                  "child": false,
                  "disabilities": [],
                  "violenceKinds": ["physical", "psychological"],
                  "sexualViolence": [],
                  "place": "household",
                  "domesticViolence": true
                }
              ],
              "allegedPerpetrators": [
                {
                  "personId": "019aa9c2-1a00-7000-8000-000000000021",
                  "sex": "male",
                  "ageBand": "25-59",
                  "relations": [
                    { "victimPersonId": "019aa9c2-1a00-7000-8000-000000000011", "relation": "spouse" }
                  ]
                }
              ],
              "incident": {
                "firstDay": "2026-11-20",
                "lastDay": "2026-11-20",
                "subdistrict": "62.11.03",
                "hasNarrative": true
              }
            }""";

    static final String PAGE = """
            {
              "items": [
                {
                  "id": "019aa9c2-1a00-7000-8000-000000000001",
                  "registerNumber": "2026/000123",
                  "state": "new",
                  "stateLabels": { "id": "Baru", "en": "New" },
                  "channel": "walk-in",
                  "crisis": false,
                  "receivedAt": "2026-11-22T02:10:00Z",
                  "receivedOn": "2026-11-22",
                  "subdistrict": "62.11.03",
                  "victimPersonIds": ["019aa9c2-1a00-7000-8000-000000000011"]
                }
              ],
              "next": "AZqpwhoAcACAAAAAAAAAAQ"
            }""";

    static final String NARRATIVE = """
            {
              "complaintId": "019aa9c2-1a00-7000-8000-000000000001",
              "narrative": "Pelapor menerangkan bahwa terlapor memukulnya di rumah.",
              "clarifications": [
                {
                  "askedAt": "2026-11-22T02:40:00Z",
                  "question": "Kapan kejadian terakhir?",
                  "answeredAt": "2026-11-22T04:05:00Z",
                  "answer": "Kejadian terakhir pada akhir pekan lalu."
                }
              ]
            }""";

    private ComplaintExamples() {}
}
