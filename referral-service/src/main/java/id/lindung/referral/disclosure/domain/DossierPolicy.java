package id.lindung.referral.disclosure.domain;

import static id.lindung.referral.disclosure.domain.DossierField.AGE_YEARS;
import static id.lindung.referral.disclosure.domain.DossierField.BIRTH_DATE;
import static id.lindung.referral.disclosure.domain.DossierField.NAME;
import static id.lindung.referral.disclosure.domain.DossierField.RELIGION;
import static id.lindung.referral.disclosure.domain.DossierField.SEX;
import static id.lindung.referral.disclosure.domain.DossierField.SUBDISTRICT;
import static id.lindung.referral.disclosure.domain.DossierField.SUMMARY;

import id.lindung.referral.agency.domain.AgencyKind;
import id.lindung.referral.agency.domain.ServiceOffered;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which fields an agency may read of a victim who is referred to it: those that an agency of its kind may have at all, and
 * of them those that the need calls for (UU 27/2022 art. 16(2)(a) and (b): limited, and for the purpose). The letter shows
 * the same without the summary, since a letter passes through more hands.
 */
public final class DossierPolicy {
    private static final Set<DossierField> IDENTITY = of(NAME, SEX, AGE_YEARS);

    private DossierPolicy() {}

    /** What the dossier shows. */
    public static Set<DossierField> dossier(AgencyKind kind, ServiceOffered need) {
        var fields = EnumSet.copyOf(mayHave(kind));
        fields.retainAll(callsFor(need));
        return Collections.unmodifiableSet(fields);
    }

    /** What the letter shows. */
    public static Set<DossierField> letter(AgencyKind kind, ServiceOffered need) {
        var fields = EnumSet.copyOf(dossier(kind, need));
        fields.remove(SUMMARY);
        return Collections.unmodifiableSet(fields);
    }

    private static Set<DossierField> mayHave(AgencyKind kind) {
        return switch (kind) {
            // The age at the act decides which law holds; the kecamatan, whose Polsek is in charge.
            case POLICE_RESORT, POLICE_UPPA, POLICE_SECTOR, PROSECUTOR, COURT, LPSK, LEGAL_AID ->
                of(NAME, SEX, AGE_YEARS, BIRTH_DATE, SUBDISTRICT, SUMMARY);
            // A medical record is opened by name and birth date.
            case PUSKESMAS, HOSPITAL, HOSPITAL_CRISIS_CENTRE -> of(NAME, SEX, AGE_YEARS, BIRTH_DATE, SUMMARY);
            case SOCIAL_SERVICE -> of(NAME, SEX, AGE_YEARS, SUBDISTRICT, SUMMARY);
            case SAFE_HOUSE -> of(NAME, SEX, AGE_YEARS, SUMMARY);
            // Nobody else learns her religion, and they learn nothing of what happened.
            case SPIRITUAL_COMPANION -> of(NAME, SEX, RELIGION);
            case ECONOMIC_AGENCY -> of(NAME, SEX, AGE_YEARS, SUBDISTRICT);
        };
    }

    private static Set<DossierField> callsFor(ServiceOffered need) {
        return switch (need) {
            case HEALTH -> with(BIRTH_DATE, SUMMARY);
            case LEGAL_AID, LAW_ENFORCEMENT -> with(BIRTH_DATE, SUBDISTRICT, SUMMARY);
            case COMPLAINT, SOCIAL_REHABILITATION, SOCIAL_REINTEGRATION, REPATRIATION, OUTREACH, CASE_MANAGEMENT ->
                with(SUBDISTRICT, SUMMARY);
            case TEMPORARY_SHELTER, MEDIATION, ACCOMPANIMENT -> with(SUMMARY);
            case RELIGIOUS_COMPANIONSHIP -> of(NAME, SEX, RELIGION);
            // Whoever helps her to an income need not know what happened.
            case ECONOMIC_EMPOWERMENT -> with(SUBDISTRICT);
        };
    }

    private static Set<DossierField> with(DossierField... more) {
        var fields = EnumSet.copyOf(IDENTITY);
        fields.addAll(Set.of(more));
        return fields;
    }

    private static Set<DossierField> of(DossierField first, DossierField... rest) {
        return Collections.unmodifiableSet(EnumSet.of(first, rest));
    }
}
