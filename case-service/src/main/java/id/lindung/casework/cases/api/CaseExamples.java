package id.lindung.casework.cases.api;

/** What the published API shows; invented, as everything in an example. */
final class CaseExamples {

    /** One case. */
    static final String CASE = """
            {
              "id": "019aa9c2-1a00-7000-8000-000000000041",
              "registerNumber": "K-62.11-2026-000017",
              "state": "open",
              "complaintId": "019aa9c2-1a00-7000-8000-000000000001",
              "receivedOn": "2026-11-22",
              "crisis": true,
              "subdistrict": "62.11.03",
              "victimCount": 2,
              "openedAt": "2026-11-22T02:15:31Z"
            }""";

    private CaseExamples() {}
}
