package id.lindung.intake.complaint.domain;

import id.lindung.intake.Code;
import id.lindung.intake.Coded;
import java.util.OptionalInt;

/** A victim's age at the act, in the bands of the national recap. The unborn count to the youngest. */
public enum VictimAgeBand implements Coded {
    AGE_0_5("0-5", 0),
    AGE_6_12("6-12", 6),
    AGE_13_17("13-17", 13),
    AGE_18_24("18-24", 18),
    AGE_25_44("25-44", 25),
    AGE_45_59("45-59", 45),
    AGE_60_UP("60+", 60),
    UNKNOWN("unknown", Integer.MAX_VALUE);

    private final String code;
    private final String indonesian;
    private final String english;
    private final int from;

    VictimAgeBand(String code, int from) {
        this.code = code;
        this.indonesian = AgeBands.indonesian(code);
        this.english = AgeBands.english(code);
        this.from = from;
    }

    /** The band of an age in whole years; empty gives {@link #UNKNOWN}. */
    public static VictimAgeBand of(OptionalInt years) {
        return AgeBands.pick(values(), band -> band.from, years, UNKNOWN);
    }

    /** Under 18 at the act, the unborn included (UU 35/2014 art. 1); unknown counts as adult. */
    public boolean isChild() {
        return from < AGE_18_24.from;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Code entry() {
        return new Code(code, indonesian, english);
    }
}
