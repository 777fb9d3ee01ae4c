package id.lindung.referral.partner.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import id.lindung.referral.agency.domain.Coded;
import id.lindung.referral.agency.domain.Label;

/** What an agency reads a dossier for. A list and no free text: the log must not come to hold names. */
public enum PartnerPurpose implements Coded {
    ASSESSING_REFERRAL("assessing-referral", "Menimbang rujukan", "Considering the referral"),
    SERVICE_DELIVERY("service-delivery", "Pemberian layanan", "Giving the service"),
    FOLLOW_UP("follow-up", "Tindak lanjut layanan", "Following up");

    private final String code;
    private final String indonesian;
    private final String english;

    PartnerPurpose(String code, String indonesian, String english) {
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
