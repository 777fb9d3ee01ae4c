package id.lindung.intake.person.domain;

import static id.lindung.identity.Roles.ADMINISTRATION_OFFICER;
import static id.lindung.identity.Roles.CASE_MANAGER;
import static id.lindung.identity.Roles.CHAIR;
import static id.lindung.identity.Roles.COMPANION;
import static id.lindung.identity.Roles.COUNSELLOR;
import static id.lindung.identity.Roles.DIVISION_HEAD;
import static id.lindung.identity.Roles.HEAD_OF_OFFICE;
import static id.lindung.identity.Roles.SECRETARY;
import static id.lindung.identity.Roles.SUPERVISOR;
import static id.lindung.identity.Roles.SYSTEM_REFERRAL;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may read which fields of a person for which purpose: as few as the purpose needs (UU 27/2022 art. 16(2)(a) and
 * (b)). Roles are of the person's own unit; row-level security sees to that.
 */
public final class DisclosurePolicy {

    /** On what a reading inside the centre rests: its public service, UU 27/2022 art. 20(2)(e). */
    public static final String GROUND = "public-service";

    private static final Set<String> INTAKE_DESK =
            Set.of(ADMINISTRATION_OFFICER, COMPANION, CASE_MANAGER, COUNSELLOR, SUPERVISOR);
    private static final Set<String> CARE = Set.of(COMPANION, CASE_MANAGER, COUNSELLOR, SUPERVISOR);
    private static final Set<String> REFERRING = Set.of(COMPANION, CASE_MANAGER, SUPERVISOR);
    private static final Set<String> WHOLE_CENTRE = Set.of(
            ADMINISTRATION_OFFICER,
            COMPANION,
            CASE_MANAGER,
            COUNSELLOR,
            SUPERVISOR,
            DIVISION_HEAD,
            CHAIR,
            SECRETARY,
            HEAD_OF_OFFICE);

    private static final Set<PersonField> ALL = Collections.unmodifiableSet(EnumSet.allOf(PersonField.class));
    private static final Set<PersonField> NAME_ONLY = fields(PersonField.NAME);
    /** What the registration form asks; what a companion notes down later is not for the desk. */
    private static final Set<PersonField> FORM =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(PersonField.RELIGION, PersonField.NOTES)));
    /** Nothing finer than the kecamatan leaves on a letter, and a NIK identifies her to any clerk. */
    private static final Set<PersonField> LETTER = fields(
            PersonField.NAME, PersonField.SEX, PersonField.AGE_YEARS, PersonField.BIRTH_DATE, PersonField.SUBDISTRICT);

    private static final Set<PersonField> SPIRITUAL = fields(PersonField.NAME, PersonField.SEX, PersonField.RELIGION);
    private static final Set<PersonField> REACH = fields(PersonField.NAME, PersonField.CONTACTS);

    private DisclosurePolicy() {}

    /** The fields that one of the roles may read for the purpose; empty when none may. */
    public static Set<PersonField> permitted(Purpose purpose, Set<String> roles) {
        return Collections.disjoint(readers(purpose), roles) ? Set.of() : fields(purpose);
    }

    /** Whether a complaint's narrative, told by or about her, may be read: only by those who take or handle it. */
    public static boolean permitsNarrative(Purpose purpose, Set<String> roles) {
        return switch (purpose) {
            case REGISTRATION, CASE_HANDLING -> !permitted(purpose, roles).isEmpty();
            case WORKLIST, CONTACTING, REFERRAL_LETTER, SPIRITUAL_COMPANION_REFERRAL -> false;
        };
    }

    /** Whether of her contacts only those may be read that she marked safe: whoever means to call sees no other. */
    public static boolean limitsToSafeContacts(Purpose purpose) {
        return purpose == Purpose.CONTACTING;
    }

    /**
     * The fields that may leave the centre for an agency, when another service asks in its own name: what a letter or a
     * dossier needs, and of her contacts the safe ones.
     */
    public static Set<PersonField> permittedOnward(Purpose purpose, Set<String> roles) {
        if (!roles.contains(SYSTEM_REFERRAL)) {
            return Set.of();
        }
        return switch (purpose) {
            case REFERRAL_LETTER, SPIRITUAL_COMPANION_REFERRAL, CONTACTING -> fields(purpose);
            case REGISTRATION, CASE_HANDLING, WORKLIST -> Set.of();
        };
    }

    private static Set<String> readers(Purpose purpose) {
        return switch (purpose) {
            case REGISTRATION -> INTAKE_DESK;
            case CASE_HANDLING, CONTACTING -> CARE;
            case REFERRAL_LETTER, SPIRITUAL_COMPANION_REFERRAL -> REFERRING;
            case WORKLIST -> WHOLE_CENTRE;
        };
    }

    private static Set<PersonField> fields(Purpose purpose) {
        return switch (purpose) {
            case REGISTRATION -> FORM;
            case CASE_HANDLING -> ALL;
            case WORKLIST -> NAME_ONLY;
            case CONTACTING -> REACH;
            case REFERRAL_LETTER -> LETTER;
            case SPIRITUAL_COMPANION_REFERRAL -> SPIRITUAL;
        };
    }

    private static Set<PersonField> fields(PersonField first, PersonField... rest) {
        return Collections.unmodifiableSet(EnumSet.of(first, rest));
    }
}
