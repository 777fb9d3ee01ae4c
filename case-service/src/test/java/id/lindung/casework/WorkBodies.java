package id.lindung.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One request of each kind of case work, as little as it takes, by its path below the case file. */
public final class WorkBodies {

    private WorkBodies() {}

    public static Map<String, Map<String, Object>> all() {
        var all = new LinkedHashMap<String, Map<String, Object>>();
        all.put("brief-screenings", Map.of("crisisLevel", "high", "relaxationDone", true, "needs", List.of("health")));
        all.put("dispositions", disposition());
        all.put(
                "escorts",
                Map.of(
                        "destination",
                        "health-facility",
                        "policeAssistance",
                        "given",
                        "departedAt",
                        "2026-11-22T02:50:00Z",
                        "arrivedAt",
                        "2026-11-22T03:10:00Z"));
        all.put("safety-observations", Map.of("safe", true));
        all.put("guardian-requests", Map.of("authority", "court"));
        all.put("screenings", Map.of("risk", "high", "servicesExplained", true));
        all.put("safety-plans", Map.of("informationGiven", true));
        all.put("interventions", intervention("accompaniment", "emergency"));
        all.put("interventions-conclusion", Map.of("outcome", "completed"));
        all.put("final-reports", Map.of("text", "Selesai."));
        all.put("monitoring-visits", Map.of("place", "referred-unit", "nextVisit", "2026-12-06"));
        all.put("monitoring-conclusion", Map.of());
        all.put("documentation", Map.of());
        all.put("contact-attempts", Map.of("channel", "visit", "reached", false));
        all.put("private-talks", Map.of());
        all.put("crises", Map.of("level", "high"));
        all.put("needs-assessments", Map.of("needs", List.of("health")));
        all.put("endings", Map.of("reason", "died"));
        return all;
    }

    /** The one of this path. */
    public static Map<String, Object> of(String path) {
        return Objects.requireNonNull(all().get(path));
    }

    public static Map<String, Object> disposition() {
        return Map.of("agencyKinds", List.of("hospital"), "needs", List.of("health"), "priority", "emergency");
    }

    public static Map<String, Object> intervention(String kind, String ground) {
        return Map.of(
                "kind",
                kind,
                "ground",
                ground,
                "startedAt",
                "2026-11-22T04:00:00Z",
                "minutes",
                90,
                "text",
                "Didampingi.");
    }

    /** Somebody who may record it. */
    public static CaseClient recorderOf(String path) {
        return switch (path) {
            case "dispositions" -> Staff.chair();
            case "screenings" -> Staff.counsellor();
            case "final-reports", "endings" -> Staff.caseManager();
            case "documentation" -> Staff.secretary();
            default -> Staff.companion();
        };
    }
}
