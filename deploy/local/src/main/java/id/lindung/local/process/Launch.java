package id.lindung.local.process;

/** How a part is started, the first time and after each death. */
public interface Launch {

    /**
     * Starts the process and returns while it may still be getting ready.
     *
     * @throws PermanentFailure when no later attempt can succeed
     * @throws Exception when a later attempt may succeed
     */
    Running start() throws Exception;

    /** Whether the part now does its work; asked again and again while it starts. Answers false rather than throw. */
    boolean ready(Running running);
}
