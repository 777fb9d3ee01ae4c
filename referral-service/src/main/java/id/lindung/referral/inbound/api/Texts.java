package id.lindung.referral.inbound.api;

/** Forms of texts from outside: those that intake takes, so that what is accepted here can be registered there. */
final class Texts {

    private static final String UNFIT = "\\x7F-\\x9F\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069";

    /** One line that says something. */
    static final String LINE = "(?=.*\\S)[^\\x00-\\x1F" + UNFIT + "]+";
    /** Several lines; tabulators and line ends too. */
    static final String BLOCK = "(?=[\\s\\S]*\\S)[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F" + UNFIT + "]+";
    /** Kemendagri code of a kecamatan. */
    static final String SUBDISTRICT = "[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}";
    /** Kemendagri code of a unit. */
    static final String UNIT = "[0-9]{2}\\.[0-9]{2}";
    /** A population number. */
    static final String NIK = "[0-9]{16}";
    /** A month or a year. */
    static final String MONTH_OR_YEAR = "[0-9]{4}(-(0[1-9]|1[0-2]))?";

    private Texts() {}
}
