package id.lindung.local.process;

/** A part that can never run as things stand; the message says to a person what is wrong and names it. */
public final class PermanentFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PermanentFailure(String message) {
        super(message);
    }
}
