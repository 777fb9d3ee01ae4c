package id.lindung.problem;

/**
 * One kind of refusal with a stable code. Each module has one enum that implements this and ships the texts
 * {@code <code>.title} and {@code <code>.detail} in {@code problems/messages_id.properties} and {@code _en}.
 */
public interface ProblemType {

    /** Stable, dotted, lower case; clients branch on it. Part of the contract: never renamed. */
    String code();

    /** The HTTP status, 400 to 599. */
    int status();
}
