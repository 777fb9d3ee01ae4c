package id.lindung.referral.outbound.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import id.lindung.referral.agency.domain.Coded;
import id.lindung.referral.agency.domain.Label;

/** What the staff read a referral's words for. A list and no free text: the log must not come to hold names. */
public enum TextPurpose implements Coded {
    CASE_HANDLING("case-handling", "Penanganan kasus", "Case handling"),
    SUPERVISION("supervision", "Penyeliaan", "Supervision"),
    REPORTING("reporting", "Penyusunan laporan", "Writing a report");

    private final String code;
    private final String indonesian;
    private final String english;

    TextPurpose(String code, String indonesian, String english) {
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
