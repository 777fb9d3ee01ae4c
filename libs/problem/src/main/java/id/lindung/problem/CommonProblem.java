package id.lindung.problem;

/** Refusals that any endpoint may answer. */
public enum CommonProblem implements ProblemType {
    /** Fields break their rules; each is named. */
    REQUEST_INVALID("request.invalid", 400),
    /** The body is no JSON, or not in UTF-8. */
    REQUEST_MALFORMED("request.malformed", 400),
    /** The path is written in a form that routers, proxies and guards may read differently. */
    PATH_NOT_CANONICAL("request.path-not-canonical", 400),
    /** A cursor that no page of ours gave out. */
    CURSOR_INVALID("cursor.invalid", 400),
    UNAUTHENTICATED("unauthenticated", 401),
    FORBIDDEN("forbidden", 403),
    /** Nothing here, or nothing that this caller may know of. */
    NOT_FOUND("not-found", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", 405),
    NOT_ACCEPTABLE("not-acceptable", 406),
    /** The body did not come whole in time, or its sender hung up. */
    REQUEST_INCOMPLETE("request.incomplete", 408),
    /** Somebody else wrote the same at the same moment; the same request, sent again, is told what stands there now. */
    CONFLICT("conflict", 409),
    /** {@code If-Match} names another version, or someone else saved first. */
    PRECONDITION_FAILED("precondition.failed", 412),
    PAYLOAD_TOO_LARGE("payload-too-large", 413),
    MEDIA_TYPE_UNSUPPORTED("media-type-unsupported", 415),
    /** A change without {@code If-Match}. */
    PRECONDITION_REQUIRED("precondition.required", 428),
    INTERNAL("internal", 500),
    /** A part the service needs does not answer; the same request may succeed a little later. */
    UNAVAILABLE("unavailable", 503);

    private final String code;
    private final int status;

    CommonProblem(String code, int status) {
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
