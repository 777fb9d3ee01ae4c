package id.lindung.faults.schedule;

import java.time.Duration;

/** Something that goes wrong, in one part of the system and for so long. */
public sealed interface Fault {

    /** SIGKILL; whoever supervises the part starts it again. */
    record Kill(String part) implements Fault {}

    /** SIGSTOP, and SIGCONT after a while: for the others the part is there and does not answer. */
    record Pause(String part, Duration length) implements Fault {}

    /** Every packet of a connection comes late. */
    record Slow(String link, Duration delay, Duration length) implements Fault {}

    /** Every connection is reset, and no new one comes about. */
    record Cut(String link, Duration length) implements Fault {}

    /** The server's side is gone, and the client is not told. */
    record HalfOpen(String link, Duration length) implements Fault {}

    /** Events that were delivered long ago come once more, byte for byte. */
    record Redeliver(int records) implements Fault {}

    /** PostgreSQL's log of what it commits can take nothing any more. */
    record FullDisk(Duration length) implements Fault {}

    /** How long it goes on; zero for what is over at once. */
    default Duration lasts() {
        return switch (this) {
            case Kill _, Redeliver _ -> Duration.ZERO;
            case Pause pause -> pause.length();
            case Slow slow -> slow.length();
            case Cut cut -> cut.length();
            case HalfOpen halfOpen -> halfOpen.length();
            case FullDisk full -> full.length();
        };
    }
}
