package id.lindung.messaging.waiting;

/** How long one is ready to wait for the surroundings. */
public interface Patience {

    /** Returns when the work may be tried again; throws when it is given up. */
    void outlast(RuntimeException failure);

    /**
     * Whether the service is whole. Before it has started and while it ends, what fails may fail for want of its parts, and
     * says nothing about the work.
     */
    boolean isServing();
}
