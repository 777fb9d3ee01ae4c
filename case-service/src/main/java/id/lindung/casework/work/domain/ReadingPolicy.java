package id.lindung.casework.work.domain;

import id.lindung.identity.Roles;
import java.util.Set;

/**
 * Who reads the text of a record, for what: as little as the purpose needs (UU 27/2022 art. 16(2)). Whoever files the
 * report needs no notes of counselling.
 */
public final class ReadingPolicy {

    /** On what a reading inside the centre rests: its public service, UU 27/2022 art. 20(2)(e). */
    public static final String GROUND = "public-service";

    private static final Set<WorkKind> REPORTS = Set.of(
            WorkKind.FINAL_REPORT, WorkKind.MONITORING_VISIT, WorkKind.MONITORING_CONCLUSION, WorkKind.DOCUMENTATION);

    private ReadingPolicy() {}

    /** Whether somebody with these roles may read the text of such a record for this purpose. */
    public static boolean permits(ReadingPurpose purpose, WorkKind kind, Set<String> roles) {
        return switch (purpose) {
            case CASE_HANDLING -> holdsAny(roles, Roles.CASE_MANAGER, Roles.COUNSELLOR, Roles.COMPANION);
            case DECISION -> holdsAny(roles, Roles.CHAIR, Roles.SECRETARY, Roles.DIVISION_HEAD, Roles.HEAD_OF_OFFICE);
            case SUPERVISION -> holdsAny(roles, Roles.SUPERVISOR, Roles.HEAD_OF_OFFICE);
            case DOCUMENTATION ->
                REPORTS.contains(kind) && holdsAny(roles, Roles.ADMINISTRATION_OFFICER, Roles.SECRETARY);
        };
    }

    private static boolean holdsAny(Set<String> roles, String... wanted) {
        return Set.of(wanted).stream().anyMatch(roles::contains);
    }
}
