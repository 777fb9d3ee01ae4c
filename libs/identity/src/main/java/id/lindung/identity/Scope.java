package id.lindung.identity;

import java.util.regex.Pattern;

/**
 * The unit whose rows a transaction may see and write.
 *
 * @param unit a Kemendagri region code such as {@code 62.11}, or {@code -} for what belongs to the installation itself
 */
public record Scope(String unit) {

    private static final String INSTALLATION = "-";
    private static final Pattern UNIT = Pattern.compile("[0-9]{2}\\.[0-9]{2}");

    public Scope {
        if (!INSTALLATION.equals(unit) && !isUnit(unit)) {
            throw new IllegalArgumentException("not a unit's region code");
        }
    }

    /**
     * One unit.
     *
     * @throws IllegalArgumentException for anything but a region code or {@code -}
     */
    public static Scope ofUnit(String unit) {
        return new Scope(unit);
    }

    /** What belongs to no unit: operator actions and their audit lines. */
    public static Scope installation() {
        return new Scope(INSTALLATION);
    }

    static boolean isUnit(String text) {
        return UNIT.matcher(text).matches();
    }
}
