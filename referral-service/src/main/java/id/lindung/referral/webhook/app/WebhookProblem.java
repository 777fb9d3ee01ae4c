package id.lindung.referral.webhook.app;

import id.lindung.problem.ProblemType;

/** Refusals of webhooks. */
public enum WebhookProblem implements ProblemType {
    /** The agency has a webhook already. */
    EXISTS("webhook.exists", 409),
    /** The address may not be sent to. */
    REFUSED("webhook.refused", 422),
    /** The webhook's state does not allow the move. */
    TRANSITION_FORBIDDEN("webhook.transition-forbidden", 409);

    private final String code;
    private final int status;

    WebhookProblem(String code, int status) {
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
