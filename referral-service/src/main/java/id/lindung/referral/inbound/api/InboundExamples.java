package id.lindung.referral.inbound.api;

/** Bodies for the API's documentation. The people are made up. */
final class InboundExamples {

    static final String CRISIS = """
            {
              "partnerNumber": "PKM-2026/000017",
              "urgency": "emergency",
              "crisis": true,
              "ground": "emergency",
              "victims": [ {} ]
            }""";

    static final String FULL = """
            {
              "partnerNumber": "PKM-2026/000018",
              "urgency": "urgent",
              "crisis": false,
              "ground": "victim-consent",
              "reporter": { "kind": "victim", "victim": 0 },
              "victims": [
                {
                  "person": {
                    "name": "Rahmawati Contoh",
                    "sex": "female",
                    "birthDate": "1990-03-05",
                    "subdistrict": "62.11.03",
                    "contacts": [
                      {
                        "kind": "phone",
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
                  "violenceKinds": ["physical"],
                  "place": "household",
                  "domesticViolence": true
                }
              ],
              "allegedPerpetrators": [
                {
                  "person": { "name": "Suparman Contoh", "sex": "male", "ageYears": 41 },
                  "relations": [ { "victim": 0, "relation": "spouse" } ]
                }
              ],
              "incident": {
                "date": "2026-11-20",
                "subdistrict": "62.11.03",
                "narrative": "Pasien menerangkan bahwa terlapor memukulnya di rumah."
              }
            }""";

    static final String RECEIVED = """
            {
              "id": "019aa9c2-1a00-7000-8000-000000000081",
              "partnerNumber": "PKM-2026/000018",
              "urgency": "urgent",
              "status": "received",
              "receivedAt": "2026-11-22T02:10:00Z"
            }""";

    static final String COLLECTED = """
            {
              "id": "019aa9c2-1a00-7000-8000-000000000081",
              "partnerNumber": "PKM-2026/000018",
              "urgency": "urgent",
              "status": "collected",
              "receivedAt": "2026-11-22T02:10:00Z",
              "collectedAt": "2026-11-22T02:10:02Z"
            }""";

    static final String PAGE = """
            {
              "items": [
                {
                  "id": "019aa9c2-1a00-7000-8000-000000000081",
                  "partnerNumber": "PKM-2026/000018",
                  "urgency": "urgent",
                  "status": "received",
                  "receivedAt": "2026-11-22T02:10:00Z"
                }
              ],
              "next": "AZqpwhoAcACAAAAAAAAAAQ"
            }""";

    static final String CONTENT = """
            {
              "id": "019aa9c2-1a00-7000-8000-000000000081",
              "agencyId": "019aa9c2-1a00-7000-8000-000000000061",
              "receivedAt": "2026-11-22T02:10:00Z",
              "urgency": "emergency",
              "content": {
                "crisis": true,
                "ground": "emergency",
                "victims": [
                  {
                    "person": { "contacts": [] },
                    "disabilities": [],
                    "violenceKinds": [],
                    "sexualViolence": [],
                    "domesticViolence": false
                  }
                ],
                "allegedPerpetrators": []
              }
            }""";

    private InboundExamples() {}
}
