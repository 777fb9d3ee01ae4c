package id.lindung.casework.casefile.api;

/** What the published API shows; invented, as everything in an example. */
final class CaseFileExamples {

    /** The file of an adult victim. */
    static final String CASE_FILE = """
            {
              "id": "019aa9c2-1a00-7000-8000-000000000051",
              "registerNumber": "B-62.11-2026-000031",
              "state": "open",
              "caseId": "019aa9c2-1a00-7000-8000-000000000041",
              "victim": {
                "personId": "019aa9c2-1a00-7000-8000-000000000011",
                "sex": "female",
                "ageBand": "25-44",
                "child": false,
                "disabilities": []
              },
              "incident": {
                "complaintId": "019aa9c2-1a00-7000-8000-000000000001",
                "receivedOn": "2026-11-22",
                "crisis": true,
                "violenceKinds": ["physical", "psychological"],
                "place": "household",
                "domesticViolence": true
              },
              "allegedPerpetrators": [
                {
                  "personId": "019aa9c2-1a00-7000-8000-000000000021",
                  "ageBand": "25-59",
                  "relation": "spouse"
                }
              ],
              "openedAt": "2026-11-22T02:15:31Z"
            }""";

    private CaseFileExamples() {}
}
