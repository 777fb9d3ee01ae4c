package id.lindung.referral.letter.app;

import id.lindung.problem.ProblemType;

/** Refusals of letters. */
public enum LetterProblem implements ProblemType {
    /** The referral has a letter of this kind. */
    KIND_TAKEN("letter.kind-taken", 409),
    /** It is signed already. */
    TRANSITION_FORBIDDEN("letter.transition-forbidden", 409),
    /** The unit has not told what stands at the head of its letters. */
    LETTERHEAD_MISSING("letter.letterhead-missing", 409),
    /** There is no document before the signature. */
    NOT_SIGNED("letter.not-signed", 409),
    /** Somebody else must sign this one. */
    SIGNATORY_REFUSED("letter.signatory-refused", 403),
    /** This role signs only for an absent official. */
    ACTING_REQUIRED("letter.acting-required", 422),
    /** Her religion is known, and it is not this companion's. */
    RELIGION_DIFFERS("letter.religion-differs", 409);

    private final String code;
    private final int status;

    LetterProblem(String code, int status) {
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
