package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import id.lindung.identity.Roles;

/** Whom a procedure may name: the staff by their roles, and those who act in it without an account. */
public enum SopActor {
    ADMINISTRATION_OFFICER(Roles.ADMINISTRATION_OFFICER),
    COMPANION(Roles.COMPANION),
    CASE_MANAGER(Roles.CASE_MANAGER),
    COUNSELLOR(Roles.COUNSELLOR),
    SUPERVISOR(Roles.SUPERVISOR),
    DIVISION_HEAD(Roles.DIVISION_HEAD),
    CHAIR(Roles.CHAIR),
    SECRETARY(Roles.SECRETARY),
    HEAD_OF_OFFICE(Roles.HEAD_OF_OFFICE),
    VICTIM("victim"),
    GUARDIAN("guardian"),
    FAMILY("family"),
    REPORTER("reporter"),
    /** Whom she gave a power of attorney to report (kuasa). */
    ATTORNEY_IN_FACT("attorney-in-fact"),
    /** The office, not the person. */
    SECRETARIAT("secretariat"),
    CROSS_SECTOR_PARTNER("cross-sector-partner"),
    POLICE("police"),
    PARTNER_AGENCY("partner-agency");

    private final String code;

    SopActor(String code) {
        this.code = code;
    }

    /** The code in definitions; of the staff it is the role in the token. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Whether somebody who acts as this has an account, and so a worklist. */
    public boolean isStaff() {
        return switch (this) {
            case ADMINISTRATION_OFFICER,
                    COMPANION,
                    CASE_MANAGER,
                    COUNSELLOR,
                    SUPERVISOR,
                    DIVISION_HEAD,
                    CHAIR,
                    SECRETARY,
                    HEAD_OF_OFFICE -> true;
            case VICTIM,
                    GUARDIAN,
                    FAMILY,
                    REPORTER,
                    ATTORNEY_IN_FACT,
                    SECRETARIAT,
                    CROSS_SECTOR_PARTNER,
                    POLICE,
                    PARTNER_AGENCY -> false;
        };
    }

    /** Whom a step that this one leaves undone goes to. The head of office has nobody above within the unit. */
    SopActor above() {
        return switch (this) {
            case ADMINISTRATION_OFFICER,
                    COMPANION,
                    CASE_MANAGER,
                    COUNSELLOR,
                    VICTIM,
                    GUARDIAN,
                    FAMILY,
                    REPORTER,
                    ATTORNEY_IN_FACT,
                    SECRETARIAT,
                    CROSS_SECTOR_PARTNER,
                    POLICE,
                    PARTNER_AGENCY -> SUPERVISOR;
            case SUPERVISOR, SECRETARY -> CHAIR;
            case DIVISION_HEAD, CHAIR, HEAD_OF_OFFICE -> HEAD_OF_OFFICE;
        };
    }
}
