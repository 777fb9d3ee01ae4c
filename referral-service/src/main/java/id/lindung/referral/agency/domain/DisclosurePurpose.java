package id.lindung.referral.agency.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** What somebody needs to know for, where a safe house is. A list and no free text: the log must not come to hold names. */
public enum DisclosurePurpose implements Coded {
    PLACEMENT("placement", "Penempatan korban", "Placing a victim"),
    ESCORT("escort", "Pengantaran korban", "Escorting a victim"),
    EMERGENCY("emergency", "Keadaan darurat", "Emergency"),
    MONITORING("monitoring", "Pemantauan rumah aman", "Monitoring the safe house"),
    DIRECTORY_UPKEEP("directory-upkeep", "Pemutakhiran data lembaga", "Keeping the directory right");

    private final String code;
    private final String indonesian;
    private final String english;

    DisclosurePurpose(String code, String indonesian, String english) {
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
