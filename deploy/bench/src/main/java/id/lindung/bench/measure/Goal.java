package id.lindung.bench.measure;

import java.util.Locale;

/** What a figure is held against. */
public record Goal(Bound bound, double value) {

    /** Which side of the value is good. */
    public enum Bound {
        AT_LEAST("≥"),
        AT_MOST("≤");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }

        /** Such as {@code ≥}. */
        public String sign() {
            return sign;
        }
    }

    public static Goal atLeast(double value) {
        return new Goal(Bound.AT_LEAST, value);
    }

    public static Goal atMost(double value) {
        return new Goal(Bound.AT_MOST, value);
    }

    /** Whether what was seen is good enough. */
    public boolean metBy(double seen) {
        return switch (bound) {
            case AT_LEAST -> seen >= value;
            case AT_MOST -> seen <= value;
        };
    }

    /** Such as {@code at-least}, for files. */
    public String boundCode() {
        return bound.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
