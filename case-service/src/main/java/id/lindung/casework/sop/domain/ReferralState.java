package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What referral last told of a referral. The referral's own rules stand there; here it is only followed. */
public enum ReferralState {
    DRAFTED("drafted", "konsep", "draft"),
    SIGNED("signed", "ditandatangani", "signed"),
    SENT("sent", "terkirim", "sent"),
    ACCEPTED("accepted", "diterima", "accepted"),
    DECLINED("declined", "belum dapat dilayani", "cannot be served yet"),
    STARTED("started", "sedang ditangani", "in hand"),
    COMPLETED("completed", "selesai", "completed"),
    CANCELLED("cancelled", "dibatalkan", "cancelled"),
    PASSED_ON("passed-on", "dialihkan", "passed on");

    @EnumeratedValue
    private final String code;

    private final String indonesian;

    private final String english;

    ReferralState(String code, String indonesian, String english) {
        this.code = code;
        this.indonesian = indonesian;
        this.english = english;
    }

    /** The code in answers and in the database. */
    @JsonValue
    public String code() {
        return code;
    }

    /** How people read it. */
    public LocalText label() {
        return new LocalText(indonesian, english);
    }
}
