package id.lindung.messaging.waiting;

/** How long one is ready to wait for the surroundings. */
public interface Patience {

    /** Returns when the work may be tried again; throws when it is given up. */
    void outlast(RuntimeException failure);

    /** Throws when the service is ending: what fails then, fails for want of its parts, and says nothing about the work. */
    void requireService();
}
