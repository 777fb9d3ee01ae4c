package id.lindung.problem.contract;

/** A problem response that operations share. */
enum ProblemAnswer {
    BAD_REQUEST("400", "BadRequest", "The request breaks its rules; `errors` names each field by a JSON pointer."),
    UNAUTHENTICATED("401", "Unauthenticated", "No valid token."),
    FORBIDDEN("403", "Forbidden", "The caller's role does not cover this, or the token names no unit."),
    NOT_FOUND("404", "NotFound", "Nothing here that the caller may know of."),
    CONFLICT(
            "409",
            "Conflict",
            "A request with the same `Idempotency-Key` is still running, or the state forbids this."),
    PRECONDITION_FAILED("412", "PreconditionFailed", "Changed by someone else since; fetch it again."),
    TOO_LARGE("413", "PayloadTooLarge", "The body is larger than accepted."),
    MEDIA_TYPE("415", "UnsupportedMediaType", "The body is not `application/json`."),
    UNPROCESSABLE("422", "Unprocessable", "The same `Idempotency-Key` came before with another body."),
    PRECONDITION_REQUIRED("428", "PreconditionRequired", "Send `If-Match` with the ETag of what is to be changed."),
    TOO_MANY_REQUESTS("429", "TooManyRequests", "More than one client may ask; try again after `Retry-After` seconds."),
    INTERNAL("500", "Internal", "A failure of ours; name the `traceId` when you report it."),
    UNAVAILABLE("503", "Unavailable", "Too busy or a part does not answer; try again after `Retry-After` seconds.");

    private final String status;
    private final String component;
    private final String description;

    ProblemAnswer(String status, String component, String description) {
        this.status = status;
        this.component = component;
        this.description = description;
    }

    String status() {
        return status;
    }

    /** Its name among the document's components. */
    String component() {
        return component;
    }

    /** Whether the same request may succeed later. */
    boolean passes() {
        return this == TOO_MANY_REQUESTS || this == UNAVAILABLE;
    }

    String description() {
        return description;
    }
}
