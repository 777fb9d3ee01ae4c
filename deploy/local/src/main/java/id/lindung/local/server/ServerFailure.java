package id.lindung.local.server;

import id.lindung.local.process.LogFile;
import java.nio.file.Path;
import java.util.List;

/**
 * A server cannot start or stop as wanted. The message is written for the person at the terminal: it names the server,
 * the folder, file or port in question, and what to do; it never holds a password or a row's value.
 */
public final class ServerFailure extends RuntimeException {

    private static final int LINES_OF_LOG = 5;

    public ServerFailure(String message) {
        super(message);
    }

    public ServerFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** The failure of a server that wrote a log: the message ends with where that is and with its last lines. */
    public static ServerFailure logged(String message, Path log) {
        List<String> lines = new LogFile(log).linesSince(0);
        List<String> last = lines.subList(Math.max(0, lines.size() - LINES_OF_LOG), lines.size());
        return new ServerFailure(message + ", see " + log + ", which ends:\n  " + String.join("\n  ", last));
    }
}
