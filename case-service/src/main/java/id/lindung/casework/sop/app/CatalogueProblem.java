package id.lindung.casework.sop.app;

import id.lindung.problem.ProblemType;

/** Refusals of the catalogue of procedures. */
public enum CatalogueProblem implements ProblemType {
    /** The document is no sound procedure; each fault is named. */
    UNSOUND("sop.unsound", 422),
    /** That version has been published; a change is the next version. */
    PUBLISHED_BEFORE("sop.published-before", 409),
    /** Another centre's procedure has that name. */
    NAME_TAKEN("sop.name-taken", 409),
    /** The unit has a draft of that version. */
    DRAFT_EXISTS("sop-draft.exists", 409),
    /** The draft has been published and changes no more. */
    DRAFT_PUBLISHED("sop-draft.published", 409),
    /** The document is of another procedure or version than the draft. */
    DRAFT_OF_ANOTHER("sop-draft.of-another", 422),
    /** The unit would walk or rule what there is not; each place is named. */
    ASSIGNMENT("sop-assignment.unknown", 422);

    private final String code;
    private final int status;

    CatalogueProblem(String code, int status) {
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
