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

    private SopExamples() {}
}
