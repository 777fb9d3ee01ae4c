package id.lindung.referral.outbound.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import id.lindung.referral.agency.domain.Coded;
import id.lindung.referral.agency.domain.Label;
import jakarta.persistence.EnumeratedValue;

/** Why an agency cannot serve a referral. A list and no free text: what is written here travels. */
public enum DeclineReason implements Coded {
    NO_CAPACITY("no-capacity", "Kapasitas penuh", "No capacity"),
    SERVICE_NOT_OFFERED("service-not-offered", "Layanan tidak tersedia", "Service not offered"),
    OUTSIDE_AREA("outside-area", "Di luar wilayah layanan", "Outside the area served"),
    INSUFFICIENT_INFORMATION("insufficient-information", "Informasi belum cukup", "Not enough information"),
    SAFETY_CONCERN("safety-concern", "Pertimbangan keamanan", "A concern of safety"),
    OTHER("other", "Alasan lain", "Another reason");

    @EnumeratedValue
    private final String code;

    private final String indonesian;
    private final String english;

    DeclineReason(String code, String indonesian, String english) {
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
