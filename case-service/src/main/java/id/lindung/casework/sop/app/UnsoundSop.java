package id.lindung.casework.sop.app;

/** A document that cannot be kept; what is wrong with it is told in the caller's language where that is known. */
public final class UnsoundSop extends RuntimeException {

    private final transient CheckedSop checked;

    UnsoundSop(CheckedSop checked) {
        super(checked.faults().size() + " faults");
        this.checked = checked;
    }

    /** With everything that is wrong. */
    public CheckedSop checked() {
        return checked;
    }
}
