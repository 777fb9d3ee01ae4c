package id.lindung.casework;

import id.lindung.identity.Roles;
import id.lindung.testkit.Tokens;

/** The people of the centre of 62.11, each with a token of their own. */
public final class Staff {

    public static final String UNIT = "62.11";

    private Staff() {}

    public static CaseClient companion() {
        return CaseClient.ofSubject("companion-1", UNIT, Roles.COMPANION);
    }

    public static CaseClient caseManager() {
        return CaseClient.ofSubject("case-manager-1", UNIT, Roles.CASE_MANAGER);
    }

    public static CaseClient counsellor() {
        return CaseClient.ofSubject("counsellor-1", UNIT, Roles.COUNSELLOR);
    }

    public static CaseClient supervisor() {
        return CaseClient.ofSubject("supervisor-1", UNIT, Roles.SUPERVISOR);
    }

    public static CaseClient chair() {
        return CaseClient.ofSubject("chair-1", UNIT, Roles.CHAIR);
    }

    public static CaseClient secretary() {
        return CaseClient.ofSubject("secretary-1", UNIT, Roles.SECRETARY);
    }

    public static CaseClient headOfOffice() {
        return CaseClient.ofSubject("head-1", UNIT, Roles.HEAD_OF_OFFICE);
    }

    public static CaseClient administrationOfficer() {
        return CaseClient.ofSubject("officer-1", UNIT, Roles.ADMINISTRATION_OFFICER);
    }

    /** One person who holds every role that a centre's people hold. */
    public static CaseClient ofEveryRole(String subject, String unit) {
        return CaseClient.ofSubject(
                subject,
                unit,
                Roles.COMPANION,
                Roles.CASE_MANAGER,
                Roles.COUNSELLOR,
                Roles.SUPERVISOR,
                Roles.ADMINISTRATION_OFFICER,
                Roles.SECRETARY,
                Roles.DIVISION_HEAD,
                Roles.CHAIR,
                Roles.HEAD_OF_OFFICE);
    }

    /** The referral service itself, which belongs to no unit. */
    public static CaseClient referralService() {
        return CaseClient.with(Tokens.withoutUnit(Roles.SYSTEM_REFERRAL));
    }
}
