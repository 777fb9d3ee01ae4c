package id.lindung.messaging;

/**
 * A keyed hash (HMAC) under a key that lives outside the database, so that what is stored of a request can be compared
 * but never guessed back. Implemented by {@code libs/privacy}.
 */
public interface Fingerprint {

    /** Same bytes, same answer, for as long as the key lives; at least 16 bytes. */
    byte[] of(byte[] bytes);
}
