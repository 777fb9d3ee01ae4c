package id.lindung.intake.reply.app;

import id.lindung.problem.ProblemType;

/** Refusals of reply letters. */
public enum ReplyProblem implements ProblemType {
    /** The complaint has ended, or nobody has verified it. */
    NOT_READY("reply-letter.complaint-not-ready", 409),
    /** Nobody gave a name to answer to. */
    NO_ADDRESSEE("reply-letter.no-addressee", 409),
    /** Another reply to the complaint is not sent yet. */
    ANOTHER_OPEN("reply-letter.another-open", 409),
    /** The letter's state does not allow the move. */
    TRANSITION_FORBIDDEN("reply-letter.transition-forbidden", 409),
    /** Nobody wrote what the unit calls itself on paper. */
    LETTERHEAD_MISSING("reply-letter.letterhead-missing", 409),
    /** The addressee has no postal contact that is marked safe now. */
    NOT_SAFE("reply-letter.not-safe", 409),
    /** It would tell the addressee of the victim. */
    TELLS_OF_VICTIM("reply-letter.tells-of-victim", 422),
    /** This role signs for an absent official only, and must say in which capacity. */
    ACTING_REQUIRED("reply-letter.acting-required", 422);

    private final String code;
    private final int status;

    ReplyProblem(String code, int status) {
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
