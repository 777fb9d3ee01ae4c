package id.lindung.referral.outbound.api;

/** Bodies as the OpenAPI document shows them. */
final class ReferralExamples {
    static final String DRAFT = """
            {
              "caseFileId": "019aa9c2-1a00-7000-8000-000000000051",
              "victimPersonId": "019aa9c2-1a00-7000-8000-000000000011",
              "agencyId": "019aa9c2-1a00-7000-8000-000000000061",
              "need": "health",
              "urgency": "emergency",
              "ground": "emergency",
              "summary": "Memerlukan pemeriksaan segera; didampingi petugas."
            }""";

    static final String REFERRAL = """
            {
              "id": "019aa9c2-1a00-7000-8000-000000000071",
              "caseFileId": "019aa9c2-1a00-7000-8000-000000000051",
              "victimPersonId": "019aa9c2-1a00-7000-8000-000000000011",
              "agencyId": "019aa9c2-1a00-7000-8000-000000000061",
              "agencyKind": "puskesmas",
              "need": "health",
              "urgency": "emergency",
              "ground": "emergency",
              "status": "draft",
              "hasFeedback": false,
              "draftedAt": "2026-11-22T02:35:00Z"
            }""";

    static final String SENT = """
            {
              "id": "019aa9c2-1a00-7000-8000-000000000071",
              "caseFileId": "019aa9c2-1a00-7000-8000-000000000051",
              "victimPersonId": "019aa9c2-1a00-7000-8000-000000000011",
              "agencyId": "019aa9c2-1a00-7000-8000-000000000061",
              "agencyKind": "puskesmas",
              "need": "health",
              "urgency": "emergency",
              "ground": "emergency",
              "status": "sent",
              "hasFeedback": false,
              "draftedAt": "2026-11-22T02:35:00Z",
              "signedAt": "2026-11-22T02:40:00Z",
              "sentAt": "2026-11-22T02:42:00Z"
            }""";

    static final String PAGE = """
            {
              "items": [
                {
                  "id": "019aa9c2-1a00-7000-8000-000000000071",
                  "caseFileId": "019aa9c2-1a00-7000-8000-000000000051",
                  "victimPersonId": "019aa9c2-1a00-7000-8000-000000000011",
                  "agencyId": "019aa9c2-1a00-7000-8000-000000000061",
                  "agencyKind": "puskesmas",
                  "need": "health",
                  "urgency": "emergency",
                  "ground": "emergency",
                  "status": "draft",
                  "hasFeedback": false,
                  "draftedAt": "2026-11-22T02:35:00Z"
                }
              ]
            }""";

    static final String CANCEL = """
            { "reason": "no-longer-needed" }""";

    static final String CANCELLED = """
            {
              "id": "019aa9c2-1a00-7000-8000-000000000071",
              "caseFileId": "019aa9c2-1a00-7000-8000-000000000051",
              "victimPersonId": "019aa9c2-1a00-7000-8000-000000000011",
              "agencyId": "019aa9c2-1a00-7000-8000-000000000061",
              "agencyKind": "puskesmas",
              "need": "health",
              "urgency": "emergency",
              "ground": "emergency",
              "status": "cancelled",
              "cancellationReason": "no-longer-needed",
              "hasFeedback": false,
              "draftedAt": "2026-11-22T02:35:00Z",
              "endedAt": "2026-11-22T06:00:00Z"
            }""";

    static final String READ_TEXTS = """
            { "purpose": "case-handling" }""";

    static final String TEXTS = """
            {
              "summary": "Memerlukan pemeriksaan segera; didampingi petugas.",
              "feedback": "Sudah diperiksa dan diberi obat; kontrol satu minggu lagi."
            }""";

    private ReferralExamples() {}
}
