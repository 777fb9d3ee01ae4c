package id.lindung.local.process;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A part that has been started, for as long as its process lives. */
public interface Running {

    /** The process that the part stands and falls with. */
    ProcessHandle process();

    /** Completes with the exit code when the process has ended, for whatever reason. */
    CompletableFuture<Integer> ended();

    /** Asks the part to finish what it accepted and end; returns at once. */
    void finish();

    /** What the part wrote since this start, oldest line first, at least the end of it. */
    List<String> output();
}
