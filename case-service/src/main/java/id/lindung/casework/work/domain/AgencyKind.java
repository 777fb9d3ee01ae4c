package id.lindung.casework.work.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an agency is, as in referral's directory. */
public enum AgencyKind {
    POLICE_RESORT("police-resort"),
    POLICE_UPPA("police-uppa"),
    POLICE_SECTOR("police-sector"),
    PUSKESMAS("puskesmas"),
    HOSPITAL("hospital"),
    HOSPITAL_CRISIS_CENTRE("hospital-crisis-centre"),
    SOCIAL_SERVICE("social-service"),
    SAFE_HOUSE("safe-house"),
    SPIRITUAL_COMPANION("spiritual-companion"),
    ECONOMIC_AGENCY("economic-agency"),
    LEGAL_AID("legal-aid"),
    PROSECUTOR("prosecutor"),
    COURT("court"),
    LPSK("lpsk");

    private final String code;

    AgencyKind(String code) {
        this.code = code;
    }

    /** The code in JSON, events and the database. */
    @JsonValue
    public String code() {
        return code;
    }
}
