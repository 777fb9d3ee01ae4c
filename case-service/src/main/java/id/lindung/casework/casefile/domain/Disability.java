package id.lindung.casework.casefile.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Kind of disability. A person may live with several, or with none. */
public enum Disability {
    PHYSICAL("physical"),
    INTELLECTUAL("intellectual"),
    MENTAL("mental"),
    SENSORY("sensory");

    private final String code;

    Disability(String code) {
        this.code = code;
    }

    /** The code in JSON, events and the database. */
    @JsonValue
    public String code() {
        return code;
    }

    /** As a sorted array of codes, the form in which the database holds a set. */
    static String[] toCodes(Set<Disability> disabilities) {
        return disabilities.stream().map(Disability::code).sorted().toArray(String[]::new);
    }

    /** The reverse of {@link #toCodes}; in the order of this list. */
    static Set<Disability> fromCodes(String[] codes) {
        var disabilities = EnumSet.allOf(Disability.class);
        disabilities.removeIf(disability -> !Arrays.asList(codes).contains(disability.code));
        return disabilities;
    }
}
