package id.lindung.referral.letter.api;

/** Bodies as the OpenAPI document shows them. */
final class LetterExamples {
    static final String DRAFT = """
            { "kind": "cover-letter" }""";

    static final String LETTER = """
            {
              "id": "019aa9c2-1a00-7000-8000-000000000072",
              "referralId": "019aa9c2-1a00-7000-8000-000000000071",
              "kind": "cover-letter",
              "status": "draft",
              "hasNote": false,
              "draftedAt": "2026-11-22T02:36:00Z"
            }""";

    static final String SIGN = """
            {
              "signatoryName": "Dra. Contoh Ketua, M.Si.",
              "signatoryTitle": "Ketua P2TP2A Kabupaten Pulang Pisau",
              "acting": "plh"
            }""";

    static final String SIGNED = """
            {
              "id": "019aa9c2-1a00-7000-8000-000000000072",
              "referralId": "019aa9c2-1a00-7000-8000-000000000071",
              "kind": "cover-letter",
              "status": "signed",
              "number": "S-62.11-2026-000031",
              "acting": "plh",
              "hasNote": false,
              "draftedAt": "2026-11-22T02:36:00Z",
              "signedAt": "2026-11-22T02:40:00Z"
            }""";

    static final String LETTERS = """
            [
              {
                "id": "019aa9c2-1a00-7000-8000-000000000072",
                "referralId": "019aa9c2-1a00-7000-8000-000000000071",
                "kind": "cover-letter",
                "status": "signed",
                "number": "S-62.11-2026-000031",
                "hasNote": false,
                "draftedAt": "2026-11-22T02:36:00Z",
                "signedAt": "2026-11-22T02:40:00Z"
              }
            ]""";

    private LetterExamples() {}
}
