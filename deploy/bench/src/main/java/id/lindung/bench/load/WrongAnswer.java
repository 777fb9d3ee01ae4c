package id.lindung.bench.load;

/** Something answered otherwise than it must, so that the figures of the run do not count. */
public final class WrongAnswer extends RuntimeException {

    private static final long serialVersionUID = 1;

    public WrongAnswer(String what) {
        super(what);
    }
}
