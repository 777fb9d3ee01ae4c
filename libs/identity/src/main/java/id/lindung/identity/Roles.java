package id.lindung.identity;

import java.util.List;

/** Roles as they stand in the token's {@code roles} claim and in {@code @RolesAllowed}. */
public final class Roles {

    /** Petugas administrasi, petugas piket. */
    public static final String ADMINISTRATION_OFFICER = "administration-officer";
    /** Pendamping. */
    public static final String COMPANION = "companion";
    /** Manajer kasus. */
    public static final String CASE_MANAGER = "case-manager";
    /** Konselor. */
    public static final String COUNSELLOR = "counsellor";
    /** Penyelia. */
    public static final String SUPERVISOR = "supervisor";
    /** Kepala bidang. */
    public static final String DIVISION_HEAD = "division-head";
    /** Ketua P2TP2A. */
    public static final String CHAIR = "chair";
    /** Sekretaris: the person, not the office. */
    public static final String SECRETARY = "secretary";
    /** Kepala SKPD / kepala dinas. */
    public static final String HEAD_OF_OFFICE = "head-of-office";
    /** Keeps the unit's directory. */
    public static final String UNIT_ADMINISTRATOR = "unit-administrator";
    /** Reads recaps. */
    public static final String ANALYST = "analyst";
    /** A partner agency's own system or clerk. */
    public static final String PARTNER = "partner";
    /** Focal administrator of a partner agency: sees to how its system is told, and reads no referral. */
    public static final String PARTNER_ADMINISTRATOR = "partner-administrator";
    /** Runs the installation and sees no case. */
    public static final String OPERATOR = "operator";
    /** Service account of intake. Its token names no unit: whoever serves it takes the unit from the request. */
    public static final String SYSTEM_INTAKE = "system-intake";
    /** Service account of case. */
    public static final String SYSTEM_CASE = "system-case";
    /** Service account of referral. */
    public static final String SYSTEM_REFERRAL = "system-referral";

    /** All of them, the one that answers for more first: {@link Actor#principalRole()} follows this order. */
    public static final List<String> ALL = List.of(
            HEAD_OF_OFFICE,
            CHAIR,
            DIVISION_HEAD,
            SECRETARY,
            SUPERVISOR,
            CASE_MANAGER,
            COUNSELLOR,
            COMPANION,
            ADMINISTRATION_OFFICER,
            UNIT_ADMINISTRATOR,
            ANALYST,
            PARTNER,
            PARTNER_ADMINISTRATOR,
            OPERATOR,
            SYSTEM_INTAKE,
            SYSTEM_CASE,
            SYSTEM_REFERRAL);

    private Roles() {}
}
