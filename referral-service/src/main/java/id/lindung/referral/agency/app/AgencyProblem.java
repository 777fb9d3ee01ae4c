package id.lindung.referral.agency.app;

import id.lindung.problem.ProblemType;

/** Refusals of the directory. */
public enum AgencyProblem implements ProblemType {
    /** The id that the client chose is some agency's already. */
    ID_TAKEN("agency.id-taken", 409),
    /** Another active agency of the unit has this name or alias. */
    NAME_TAKEN("agency.name-taken", 409),
    /** The agency's state does not allow the move. */
    TRANSITION_FORBIDDEN("agency.transition-forbidden", 409),
    /** It still has active branches. */
    HAS_BRANCHES("agency.has-branches", 409),
    /** It cannot hang under that agency. */
    PARENT_REFUSED("agency.parent-refused", 422),
    /** Only a safe house has anything to disclose; every other agency's address is read with the agency. */
    NOT_CONCEALED("agency.not-concealed", 409);

    private final String code;
    private final int status;

    AgencyProblem(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
