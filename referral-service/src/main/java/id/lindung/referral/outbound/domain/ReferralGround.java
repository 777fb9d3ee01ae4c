package id.lindung.referral.outbound.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import id.lindung.referral.agency.domain.Coded;
import id.lindung.referral.agency.domain.Label;
import jakarta.persistence.EnumeratedValue;

/** What telling the agency about the victim rests on (UU 27/2022 art. 20(2)): her consent, or an emergency that cannot wait for it, as in Pulang Pisau steps 2 to 6. */
public enum ReferralGround implements Coded {
    /** Art. 20(2)(d), her vital interest; needs no permit, and stands on the log. */
    EMERGENCY("emergency", "Keadaan darurat", "Emergency"),
    /** Art. 20(2)(a); each disclosure gets a permit from case-service first. */
    CONSENT("consent", "Persetujuan korban", "Consent of the victim");

    @EnumeratedValue
    private final String code;

    private final String indonesian;
    private final String english;

    ReferralGround(String code, String indonesian, String english) {
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
