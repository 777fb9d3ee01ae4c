package id.lindung.local.server;

/**
 * A server cannot start or stop as wanted. The message is written for the person at the terminal: it names the server,
 * the folder, file or port in question, and what to do; it never holds a password or a row's value.
 */
public final class ServerFailure extends RuntimeException {

    public ServerFailure(String message) {
        super(message);
    }

    public ServerFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
