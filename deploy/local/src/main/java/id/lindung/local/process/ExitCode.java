package id.lindung.local.process;

/** Exit codes with an agreed meaning, from {@code sysexits.h}. */
public final class ExitCode {

    /** EX_CONFIG: the process can never run with what it was given; starting it again changes nothing. */
    public static final int CONFIGURATION = 78;

    private ExitCode() {}
}
