package id.lindung.casework.sop.domain;

import id.lindung.identity.Roles;
import java.util.Set;

/** Who reads what was given for a step, for what: as little as the purpose needs (UU 27/2022 art. 16(2)). */
public final class EvidencePolicy {

    /** On what a reading inside the centre rests: its public service, UU 27/2022 art. 20(2)(e). */
    public static final String GROUND = "public-service";

    private EvidencePolicy() {}

    /** Whether somebody with these roles may read evidence for this purpose. */
    public static boolean permits(EvidencePurpose purpose, Set<String> roles) {
        return switch (purpose) {
            case CASE_HANDLING -> holdsAny(roles, Roles.CASE_MANAGER, Roles.COUNSELLOR, Roles.COMPANION);
            case DECISION -> holdsAny(roles, Roles.CHAIR, Roles.SECRETARY, Roles.DIVISION_HEAD, Roles.HEAD_OF_OFFICE);
            case SUPERVISION -> holdsAny(roles, Roles.SUPERVISOR, Roles.HEAD_OF_OFFICE);
        };
    }

    private static boolean holdsAny(Set<String> roles, String... wanted) {
        return Set.of(wanted).stream().anyMatch(roles::contains);
    }
}
