package id.lindung.referral.casefile.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import java.util.UUID;

/** What referral needs of {@code case-file.opened.v1}. */
public record CaseFileOpened(
        @JsonProperty(required = true) UUID caseId,
        @JsonProperty(required = true) UUID victimPersonId,
        @JsonProperty(required = true) Set<String> violenceKinds) {

    private static final String SEXUAL = "sexual";

    boolean sexual() {
        return violenceKinds.contains(SEXUAL);
    }
}
