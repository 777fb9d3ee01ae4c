package id.lindung.referral.agency.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a disclosure rests on (UU 27/2022 art. 20). */
public enum DisclosureGround implements Coded {
    CONSENT("consent", "Persetujuan", "Consent"),
    EMERGENCY("emergency", "Keadaan darurat", "Emergency"),
    LEGAL_DUTY("legal-duty", "Kewajiban hukum", "Legal duty"),
    BEST_INTEREST("best-interest", "Kepentingan terbaik", "Best interest");

    private final String code;
    private final String indonesian;
    private final String english;

    DisclosureGround(String code, String indonesian, String english) {
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
