package id.lindung.overload;

/** Why somebody was turned away. */
enum Reason {
    NO_PLACE("no-place", OverloadProblem.BUSY),
    NO_PLACE_FOR_LARGE("no-place-for-large-body", OverloadProblem.BUSY),
    CLIENT_SHARE("client-share", OverloadProblem.TOO_MANY_REQUESTS),
    CLIENT_RATE("client-rate", OverloadProblem.TOO_MANY_REQUESTS),
    ADDRESS_RATE("address-rate", OverloadProblem.TOO_MANY_REQUESTS);

    private final String tag;
    private final OverloadProblem problem;

    Reason(String tag, OverloadProblem problem) {
        this.tag = tag;
        this.problem = problem;
    }

    /** As metrics name it. */
    String tag() {
        return tag;
    }

    OverloadProblem problem() {
        return problem;
    }
}
