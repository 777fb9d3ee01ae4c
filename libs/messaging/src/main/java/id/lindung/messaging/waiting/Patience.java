package id.lindung.messaging.waiting;

/** How long one is ready to wait for the surroundings. */
@FunctionalInterface
public interface Patience {

    /** For a caller who is waiting for an answer: the first failure is the answer. */
    Patience NONE = failure -> {
        throw failure;
    };

    /** Returns when the work may be tried again; throws when it is given up. */
    void outlast(RuntimeException failure);
}
