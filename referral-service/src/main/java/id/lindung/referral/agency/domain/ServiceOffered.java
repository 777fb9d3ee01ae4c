package id.lindung.referral.agency.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What a victim can be referred for: the national list of services and the six that a unit gives itself. */
public enum ServiceOffered implements Coded {
    COMPLAINT("complaint", "Pengaduan", "Complaint"),
    HEALTH("health", "Pelayanan kesehatan", "Health"),
    LEGAL_AID("legal-aid", "Bantuan hukum", "Legal aid"),
    LAW_ENFORCEMENT("law-enforcement", "Penegakan hukum", "Law enforcement"),
    SOCIAL_REHABILITATION("social-rehabilitation", "Rehabilitasi sosial", "Social rehabilitation"),
    SOCIAL_REINTEGRATION("social-reintegration", "Reintegrasi sosial", "Social reintegration"),
    REPATRIATION("repatriation", "Pemulangan", "Repatriation"),
    RELIGIOUS_COMPANIONSHIP("religious-companionship", "Pendampingan kerohanian", "Religious companionship"),
    ECONOMIC_EMPOWERMENT("economic-empowerment", "Pemberdayaan ekonomi", "Economic empowerment"),
    OUTREACH("outreach", "Penjangkauan", "Outreach"),
    CASE_MANAGEMENT("case-management", "Pengelolaan kasus", "Case management"),
    TEMPORARY_SHELTER("temporary-shelter", "Penampungan sementara", "Temporary shelter"),
    MEDIATION("mediation", "Mediasi", "Mediation"),
    ACCOMPANIMENT("accompaniment", "Pendampingan", "Accompaniment");

    private final String code;
    private final String indonesian;
    private final String english;

    ServiceOffered(String code, String indonesian, String english) {
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

    /**
     * The service with this code.
     *
     * @throws IllegalArgumentException when the list has no such code
     */
    static ServiceOffered of(String code) {
        return Arrays.stream(values())
                .filter(service -> service.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No service has the code " + code));
    }
}
