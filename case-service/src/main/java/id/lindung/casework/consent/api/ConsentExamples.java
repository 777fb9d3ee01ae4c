package id.lindung.casework.consent.api;

/** What the published API shows; invented, as everything in an example. */
final class ConsentExamples {

    static final String DRAFT = """
            {
              "services": ["health", "legal-aid"],
              "agencyIds": ["019aa9c2-1a00-7000-8000-000000000071"]
            }""";

    static final String SIGNED_BY_VICTIM = """
            {
              "signatory": "victim",
              "manner": "written"
            }""";

    static final String SIGNED_BY_GUARDIAN = """
            {
              "signatory": "guardian",
              "guardian": {
                "personId": "019aa9c2-1a00-7000-8000-000000000011",
                "relation": "parent"
              },
              "manner": "thumbprint"
            }""";

    static final String AGREEMENT = """
            {
              "id": "019aa9c2-1a00-7000-8000-000000000061",
              "caseFileId": "019aa9c2-1a00-7000-8000-000000000051",
              "state": "signed",
              "services": ["health", "legal-aid"],
              "agencyIds": ["019aa9c2-1a00-7000-8000-000000000071"],
              "draftedAt": "2026-11-22T03:40:00Z",
              "signature": {
                "signatory": "victim",
                "manner": "written",
                "signedAt": "2026-11-22T03:45:00Z"
              }
            }""";

    static final String PERMIT_REQUEST = """
            {
              "unit": "62.11",
              "caseFileId": "019aa9c2-1a00-7000-8000-000000000051",
              "referralId": "019aa9c2-1a00-7000-8000-000000000081",
              "agencyId": "019aa9c2-1a00-7000-8000-000000000071",
              "purpose": "referral-dispatch"
            }""";

    static final String PERMIT = """
            {
              "id": "019aa9c2-1a00-7000-8000-000000000091",
              "agreementId": "019aa9c2-1a00-7000-8000-000000000061",
              "expiresAt": "2026-11-22T03:50:05Z"
            }""";

    private ConsentExamples() {}
}
