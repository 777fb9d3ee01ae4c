package id.lindung.privacy.keys;

/**
 * The keys are missing or do not fit the data: the service must not run, since it could neither read what is there nor write what
 * others will be able to read. The message names the folder, and the database where it is known; never a key.
 */
public final class KeysRefusedException extends RuntimeException {
    KeysRefusedException(String message) {
        super(message);
    }
}
