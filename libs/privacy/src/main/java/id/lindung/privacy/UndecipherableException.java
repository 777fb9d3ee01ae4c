package id.lindung.privacy;

/**
 * A stored value cannot be read with the key that belongs to it: it was altered, moved, or written with another key. That is
 * damage or tampering, never a normal answer. The message names the place and no content.
 */
public final class UndecipherableException extends RuntimeException {
    UndecipherableException(String place) {
        super("Not readable with its key: " + place);
    }
}
