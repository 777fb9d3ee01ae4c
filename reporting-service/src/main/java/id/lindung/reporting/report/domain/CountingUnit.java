package id.lindung.reporting.report.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** What one more means in a count. Counts of different units are never added. */
public enum CountingUnit {
    COMPLAINTS("complaints"),
    CASES("cases"),
    /** One for each case file: a victim of two cases counts twice, as in the national figures. */
    VICTIMS("victims"),
    /** Pairs of a victim and one of her disabilities. */
    VICTIM_DISABILITIES("victim-disabilities"),
    /** Pairs of a victim and one of the kinds of violence against her; one "not yet known" where none is known. */
    VICTIM_KINDS("victim-kinds");

    private final String code;

    CountingUnit(String code) {
        this.code = code;
    }

    /** The code in JSON. */
    @JsonValue
    public String code() {
        return code;
    }
}
