package id.lindung.casework.register.domain;

/** The registers that a unit keeps; each has its own numbers. The letters are the Indonesian initials. */
public enum Register {
    /** Kasus. */
    CASES("K"),
    /** Berkas. */
    CASE_FILES("B");

    private final String letter;

    Register(String letter) {
        this.letter = letter;
    }

    /** The letter that opens each number of this register. */
    public String letter() {
        return letter;
    }
}
