package id.lindung.intake.complaint.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** What whoever told was advised of, or what was judged of a letter before anything is done with it (barito-utara-indirect, 3 to 5). */
public enum Advice {
    /** Which services there are, by which principles, and what a referral is for (3). */
    SERVICES_EXPLAINED("services-explained"),
    /** To come in person, or to write (4). */
    TO_COME("to-come"),
    /** The victim may be told that somebody wrote for her: somebody judged it safe (5). It gives nobody leave to contact her. */
    VICTIM_MAY_BE_TOLD("victim-may-be-told"),
    /** To tell her is not safe, or nobody can say that it is (5). */
    VICTIM_NOT_TOLD("victim-not-told");

    private final String code;

    Advice(String code) {
        this.code = code;
    }

    /** The code in JSON. */
    @JsonValue
    public String code() {
        return code;
    }
}
