package id.lindung.referral.partner.api;

/** Bodies as the OpenAPI document shows them. */
final class PartnerExamples {
    static final String REFERRAL = """
            {
              "id": "019aa9c2-1a00-7000-8000-000000000071",
              "need": "health",
              "urgency": "emergency",
              "status": "sent",
              "dossierOpen": true,
              "sentAt": "2026-11-22T02:42:00Z"
            }""";

    static final String PAGE = """
            {
              "items": [
                {
                  "id": "019aa9c2-1a00-7000-8000-000000000071",
                  "need": "health",
                  "urgency": "emergency",
                  "status": "sent",
                  "dossierOpen": true,
                  "sentAt": "2026-11-22T02:42:00Z"
                }
              ]
            }""";

    static final String ACCEPTED = """
            {
              "id": "019aa9c2-1a00-7000-8000-000000000071",
              "need": "health",
              "urgency": "emergency",
              "status": "accepted",
              "dossierOpen": true,
              "sentAt": "2026-11-22T02:42:00Z",
              "answeredAt": "2026-11-22T02:50:00Z"
            }""";

    static final String DISCLOSE = """
            { "purpose": "service-delivery" }""";

    static final String DOSSIER = """
            {
              "referralId": "019aa9c2-1a00-7000-8000-000000000071",
              "need": "health",
              "urgency": "emergency",
              "fields": ["name", "sex", "ageYears", "birthDate", "summary"],
              "person": { "name": "Rahmawati Contoh", "sex": "female", "ageYears": 31, "birthDate": "1995-05-12" },
              "summary": "Memerlukan pemeriksaan segera; didampingi petugas."
            }""";

    static final String LETTERS = """
            [
              {
                "id": "019aa9c2-1a00-7000-8000-000000000072",
                "kind": "cover-letter",
                "number": "S-62.11-2026-000031",
                "signedAt": "2026-11-22T02:40:00Z"
              }
            ]""";

    static final String REFUSE = """
            { "reason": "no-capacity" }""";

    static final String COMPLETE = """
            { "feedback": "Sudah diperiksa dan diberi obat; kontrol satu minggu lagi." }""";

    private PartnerExamples() {}
}
