package id.lindung.intake.person.domain;

import id.lindung.intake.Code;
import id.lindung.intake.Coded;

/**
 * On what a disclosure to an agency outside the centre rests. Consent is case's to judge, before it is asked for here;
 * the emergency needs none (UU 27/2022 art. 20(2)(d): a vital interest) and stands on record.
 */
public enum DisclosureGround implements Coded {
    CONSENT("consent", "Persetujuan korban", "Her consent"),
    EMERGENCY("emergency", "Keadaan darurat", "Emergency");

    private final String code;
    private final String indonesian;
    private final String english;

    DisclosureGround(String code, String indonesian, String english) {
        this.code = code;
        this.indonesian = indonesian;
        this.english = english;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Code entry() {
        return new Code(code, indonesian, english);
    }
}
