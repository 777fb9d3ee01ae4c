package id.lindung.casework.consent.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What a victim can be given or referred for; the national list and a unit's own six, as in referral's directory. */
public enum ServiceCode {
    COMPLAINT("complaint"),
    HEALTH("health"),
    LEGAL_AID("legal-aid"),
    LAW_ENFORCEMENT("law-enforcement"),
    SOCIAL_REHABILITATION("social-rehabilitation"),
    SOCIAL_REINTEGRATION("social-reintegration"),
    REPATRIATION("repatriation"),
    RELIGIOUS_COMPANIONSHIP("religious-companionship"),
    ECONOMIC_EMPOWERMENT("economic-empowerment"),
    OUTREACH("outreach"),
    CASE_MANAGEMENT("case-management"),
    TEMPORARY_SHELTER("temporary-shelter"),
    MEDIATION("mediation"),
    ACCOMPANIMENT("accompaniment");

    private final String code;

    ServiceCode(String code) {
        this.code = code;
    }

    /** The code in JSON, events and the database. */
    @JsonValue
    public String code() {
        return code;
    }

    static String[] toCodes(Collection<ServiceCode> services) {
        return services.stream().distinct().sorted().map(ServiceCode::code).toArray(String[]::new);
    }

    /** In the order of this list. */
    static List<ServiceCode> fromCodes(String[] codes) {
        var wanted = Arrays.asList(codes);
        return Arrays.stream(values())
                .filter(service -> wanted.contains(service.code))
                .toList();
    }
}
