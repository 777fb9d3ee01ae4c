package id.lindung.referral.outbound.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import id.lindung.referral.agency.domain.Coded;
import id.lindung.referral.agency.domain.Label;
import jakarta.persistence.EnumeratedValue;

/** How soon the agency is needed. */
public enum Urgency implements Coded {
    EMERGENCY("emergency", "Darurat", "Emergency"),
    URGENT("urgent", "Mendesak", "Urgent"),
    ORDINARY("ordinary", "Biasa", "Ordinary");

    @EnumeratedValue
    private final String code;

    private final String indonesian;
    private final String english;

    Urgency(String code, String indonesian, String english) {
        this.code = code;
        this.indonesian = indonesian;
        this.english = english;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return new Label(indonesian, english);
    }
}
