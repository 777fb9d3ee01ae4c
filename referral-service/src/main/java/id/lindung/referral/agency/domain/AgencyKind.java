package id.lindung.referral.agency.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What an agency is. The list joins the partners that the five published SOPs name. */
public enum AgencyKind implements Coded {
    /** The Polres: the whole that a Polsek and a women and children unit belong to. */
    POLICE_RESORT("police-resort", "Polres", "District police"),
    /** Ogan Ilir step 8: legal handling goes to the UPPA of the Polres. */
    POLICE_UPPA("police-uppa", "Unit PPA Polres", "Police women and children unit"),
    POLICE_SECTOR("police-sector", "Polsek", "Sector police"),
    PUSKESMAS("puskesmas", "Puskesmas", "Community health centre"),
    HOSPITAL("hospital", "RSUD", "Hospital"),
    HOSPITAL_CRISIS_CENTRE("hospital-crisis-centre", "Pusat Pelayanan Terpadu rumah sakit", "Hospital crisis centre"),
    SOCIAL_SERVICE("social-service", "Dinas Sosial", "Social service"),
    SAFE_HOUSE("safe-house", "Rumah aman", "Safe house"),
    /** Ogan Ilir step 8: chosen by the victim's religion. */
    SPIRITUAL_COMPANION("spiritual-companion", "Pendamping kerohanian", "Spiritual companion"),
    /** Ogan Ilir step 8: the regional office (OPD) that the economic need concerns. */
    ECONOMIC_AGENCY("economic-agency", "OPD bidang ekonomi", "Economic agency"),
    LEGAL_AID("legal-aid", "Lembaga bantuan hukum", "Legal aid"),
    PROSECUTOR("prosecutor", "Kejaksaan", "Prosecutor"),
    COURT("court", "Pengadilan", "Court"),
    LPSK("lpsk", "LPSK", "Witness and victim protection agency");

    @EnumeratedValue
    private final String code;

    private final String indonesian;
    private final String english;

    AgencyKind(String code, String indonesian, String english) {
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

    /** True where nobody may learn from the directory where the agency is. */
    public boolean concealed() {
        return this == SAFE_HOUSE;
    }

    /**
     * True for a part of the police that must name its Polres: an alleged perpetrator in the police drops his whole
     * Polres from routing, which only works when no branch of it stands alone.
     */
    public boolean belongsToPoliceResort() {
        return this == POLICE_UPPA || this == POLICE_SECTOR;
    }
}
