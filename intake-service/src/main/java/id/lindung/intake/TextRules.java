package id.lindung.intake;

/**
 * What a text from outside may hold: something to read, no control characters, no half surrogates, and none of the marks
 * that turn the writing direction and so show a text other than it is.
 */
public final class TextRules {

    private static final String UNFIT = "\\x7F-\\x9F\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069";

    /** One line. */
    public static final String LINE = "(?=.*\\S)[^\\x00-\\x1F" + UNFIT + "]+";
    /** Several lines; tabulators and line ends too. */
    public static final String BLOCK = "(?=[\\s\\S]*\\S)[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F" + UNFIT + "]+";
    /** Kemendagri code of a kecamatan, such as {@code 62.11.03}. */
    public static final String SUBDISTRICT = "[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}";
    /** Kemendagri code of a unit, such as {@code 62.11}. */
    public static final String UNIT = "[0-9]{2}\\.[0-9]{2}";
    /** A token's subject (OpenID Connect Core, 2), without spaces as a name has. */
    public static final String SUBJECT = "[!-~]+";
    /** A population number. */
    public static final String NIK = "[0-9]{16}";
    /** A month or a year. */
    public static final String MONTH_OR_YEAR = "[0-9]{4}(-(0[1-9]|1[0-2]))?";

    private TextRules() {}
}
