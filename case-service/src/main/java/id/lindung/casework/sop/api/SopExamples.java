package id.lindung.casework.sop.api;

/** What the published API shows; invented, as everything in an example. */
final class SopExamples {

    /** A step in its turn. */
    static final String COMPLETE = """
            {
              "evidence": "Diantar ke puskesmas dengan mobil dinas.",
              "minutes": 25
            }""";

    /** A step before its turn. */
    static final String COMPLETE_OUT_OF_ORDER = """
            {
              "occurredAt": "2026-11-23T02:20:00Z",
              "evidence": "Diantar ke puskesmas dengan ambulans.",
              "outOfOrderReason": "Ambulans sudah menunggu."
            }""";

    /** A pause. */
    static final String PAUSE = """
            { "reason": "victim-resting" }""";

    /** One step for one person. */
    static final String ASSIGN = """
            { "assignee": "companion-1", "step": "escort" }""";

    /** A reading of evidence. */
    static final String DISCLOSE = """
            { "purpose": "supervision" }""";

    /** How a document begins. */
    static final String DOCUMENT = """
            id: pulang-pisau-mediation
            version: 1
            title: {id: Mediasi, en: Mediation}
            """;

    /** What a unit decides. */
    static final String ASSIGNMENT = """
            {
              "activations": [
                { "sop": "pulang-pisau-mediation", "version": 1, "channels": ["walk-in"], "crisis": "never",
                  "violence": ["psychological", "neglect"], "domesticViolence": "never", "from": "2026-12-01" },
                { "sop": "pulang-pisau-direct-crisis", "version": 1, "channels": ["walk-in", "agency-referral"],
                  "crisis": "any", "from": "2021-01-11" }
              ],
              "rulings": [
                { "sop": "pulang-pisau-direct-crisis", "version": 1, "ambiguity": "clock-of-crisis",
                  "reading": "effort", "from": "2026-12-01" }
              ]
            }""";

    /** A case file that goes on by the next version. */
    static final String MOVE = """
            {
              "sop": "pulang-pisau-direct-crisis",
              "version": 2,
              "steps": [
                { "from": "registration", "to": "registration" },
                { "from": "brief-screening", "to": "screening" },
                { "from": "disposition" }
              ]
            }""";

    private SopExamples() {}
}
