package id.lindung.local.process;

import java.time.Duration;

/** Told what happens to the parts, on the part's own thread, just before others can see it. */
public interface Watcher {

    /** The part does its work, {@code took} after its process was started. */
    void ready(String part, Duration took);

    /** The part ended by itself and is started again after {@code delay}. */
    void died(String part, String why, Duration delay);

    /** Something else that a person may want to read. */
    void note(String line);

    /** The part will not be started again; {@code why} is one line for a person. */
    void failed(String part, String why);
}
