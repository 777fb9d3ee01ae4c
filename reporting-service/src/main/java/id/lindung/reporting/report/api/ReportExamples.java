package id.lindung.reporting.report.api;

/** What the published API shows of reports; invented, as everything in an example. */
final class ReportExamples {

    /** Two steps of one procedure. */
    static final String TIMELINESS = """
            {
              "unit": "62.11",
              "month": "2026-11",
              "asOf": "2026-11-22T04:31:00Z",
              "sops": [
                {
                  "sop": "pulang-pisau-direct-crisis",
                  "version": 1,
                  "steps": [
                    {
                      "step": "brief-screening",
                      "sourceStep": "2",
                      "standard": {"clock": "deadline", "minMinutes": 15, "maxMinutes": 30},
                      "completed": 4,
                      "outOfOrder": 0,
                      "skipped": 0,
                      "medianMinutes": 24.5,
                      "p90Minutes": 38,
                      "measured": 4,
                      "within": 3,
                      "shareWithin": 0.75,
                      "overdueNow": 1
                    },
                    {
                      "step": "monitoring",
                      "sourceStep": "12",
                      "standard": {"clock": "open"},
                      "completed": 0,
                      "outOfOrder": 0,
                      "skipped": 0,
                      "measured": 0,
                      "within": 0,
                      "overdueNow": 0
                    }
                  ]
                }
              ]
            }""";

    /** A small month, with one of its breakdowns. */
    static final String FUNNEL = """
            {
              "unit": "62.11",
              "month": "2026-11",
              "asOf": "2026-11-22T05:00:00Z",
              "total": {
                "drafted": 3, "signed": 3, "sent": 3, "accepted": 1, "declined": 1, "started": 1, "completed": 1,
                "passedOn": 1, "cancelled": 0, "awaitingAnswer": 1, "medianMinutesToAnswer": 15.0
              },
              "declineReasons": [
                {"code": "no-capacity", "label": {"id": "Kapasitas penuh", "en": "No capacity"}, "count": 1}
              ],
              "groups": [
                {
                  "code": "by-urgency",
                  "label": {"id": "Menurut kegawatan", "en": "By urgency"},
                  "rows": [
                    {
                      "code": "emergency",
                      "label": {"id": "Darurat", "en": "Emergency"},
                      "stages": {
                        "drafted": 3, "signed": 3, "sent": 3, "accepted": 1, "declined": 1, "started": 1,
                        "completed": 1, "passedOn": 1, "cancelled": 0, "awaitingAnswer": 1, "medianMinutesToAnswer": 15.0
                      }
                    }
                  ]
                }
              ],
              "inbound": {"received": 1, "collected": 1, "medianMinutesToCollection": 0.1}
            }""";

    private ReportExamples() {}
}
