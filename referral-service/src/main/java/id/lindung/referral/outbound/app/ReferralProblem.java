package id.lindung.referral.outbound.app;

import id.lindung.problem.ProblemType;

/** Refusals of referrals. */
public enum ReferralProblem implements ProblemType {
    /** The id that the client chose is some referral's already. */
    ID_TAKEN("referral.id-taken", 409),
    /** Victim, file, agency or need do not go together. */
    REFUSED("referral.refused", 422),
    /** The referral's state does not allow the move. */
    TRANSITION_FORBIDDEN("referral.transition-forbidden", 409),
    /** The agency was retired, or the case keeps it away by now. */
    AGENCY_UNAVAILABLE("referral.agency-unavailable", 409),
    /** Nobody needs to know about the victim in this state. */
    DOSSIER_CLOSED("referral.dossier-closed", 409);

    private final String code;
    private final int status;

    ReferralProblem(String code, int status) {
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
