package id.lindung.intake.complaint.domain;

import id.lindung.intake.Code;
import id.lindung.intake.Coded;
import java.util.OptionalInt;

/** An alleged perpetrator's age at the act, in the bands of the national recap. */
public enum AllegedAgeBand implements Coded {
    AGE_0_17("0-17", 0),
    AGE_18_24("18-24", 18),
    AGE_25_59("25-59", 25),
    AGE_60_UP("60+", 60),
    UNKNOWN("unknown", Integer.MAX_VALUE);

    private final String code;
    private final String indonesian;
    private final String english;
    private final int from;

    AllegedAgeBand(String code, int from) {
        this.code = code;
        this.indonesian = AgeBands.indonesian(code);
        this.english = AgeBands.english(code);
        this.from = from;
    }

    /** The band of an age in whole years; empty gives {@link #UNKNOWN}. */
    public static AllegedAgeBand of(OptionalInt years) {
        return AgeBands.pick(values(), band -> band.from, years, UNKNOWN);
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
