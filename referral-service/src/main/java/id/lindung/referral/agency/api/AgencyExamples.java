package id.lindung.referral.agency.api;

/** Bodies as the OpenAPI document shows them. */
final class AgencyExamples {
    static final String REGISTER_PUSKESMAS = """
            {
              "kind": "puskesmas",
              "name": "Puskesmas Contoh",
              "address": "Jalan Contoh 1",
              "phone": "(0711) 7583081",
              "subdistrict": "16.10.01",
              "services": ["health"],
              "openingHours": "Senin–Jumat 08.00–14.00"
            }""";

    static final String REGISTER_SAFE_HOUSE = """
            {
              "kind": "safe-house",
              "alias": "Rumah Melati",
              "name": "Griya Contoh",
              "address": "Jalan Contoh 3",
              "phone": "0812-3456-7890",
              "services": ["temporary-shelter"]
            }""";

    static final String CHANGE = """
            {
              "name": "Puskesmas Contoh",
              "address": "Jalan Contoh 2",
              "phone": "(0711) 7583081",
              "subdistrict": "16.10.01",
              "services": ["health", "accompaniment"]
            }""";

    static final String RETIRE = """
            { "reason": "agreement-ended" }""";

    static final String DISCLOSE = """
            { "purpose": "escort", "ground": "consent" }""";

    static final String AGENCY = """
            {
              "id": "019aa9c2-1a00-7000-8000-000000000061",
              "kind": "puskesmas",
              "name": "Puskesmas Contoh",
              "address": "Jalan Contoh 1",
              "phone": "+627117583081",
              "subdistrict": "16.10.01",
              "services": ["health"],
              "openingHours": "Senin–Jumat 08.00–14.00",
              "internal": false,
              "status": "active",
              "registeredAt": "2026-11-22T02:15:30Z"
            }""";

    static final String RETIRED = """
            {
              "id": "019aa9c2-1a00-7000-8000-000000000061",
              "kind": "puskesmas",
              "name": "Puskesmas Contoh",
              "services": ["health"],
              "internal": false,
              "status": "retired",
              "retirementReason": "agreement-ended",
              "registeredAt": "2026-11-22T02:15:30Z",
              "retiredAt": "2026-12-01T03:00:00Z"
            }""";

    static final String PAGE = """
            {
              "items": [
                {
                  "id": "019aa9c2-1a00-7000-8000-000000000063",
                  "kind": "safe-house",
                  "alias": "Rumah Melati",
                  "services": ["temporary-shelter"],
                  "internal": false,
                  "status": "active",
                  "registeredAt": "2026-11-22T02:20:00Z"
                }
              ],
              "next": "AZqpwhoAcACAAAAAAAAAYw"
            }""";

    static final String ADDRESS = """
            {
              "name": "Griya Contoh",
              "address": "Jalan Contoh 3",
              "phone": "+6281234567890"
            }""";

    static final String CODE_LISTS = """
            {
              "lists": [
                {
                  "name": "agency-kind",
                  "codes": [{ "code": "puskesmas", "labels": { "id": "Puskesmas", "en": "Community health centre" } }]
                }
              ]
            }""";

    private AgencyExamples() {}
}
