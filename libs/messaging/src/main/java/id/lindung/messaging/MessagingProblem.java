package id.lindung.messaging;

import id.lindung.problem.ProblemType;

/** What messaging refuses by itself. */
public enum MessagingProblem implements ProblemType {
    /** A creating request without {@code Idempotency-Key}, or with a blank one. */
    KEY_MISSING("idempotency.key-missing", 400),
    /** A key that is longer than 255 characters, or not printable. */
    KEY_INVALID("idempotency.key-invalid", 400),
    /** The first request with this key has not ended yet. */
    IN_FLIGHT("idempotency.in-flight", 409),
    /** The key was used for another request. */
    PAYLOAD_DIFFERS("idempotency.payload-differs", 422);

    private final String code;
    private final int status;

    MessagingProblem(String code, int status) {
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
