package id.lindung.privacy;

import java.util.UUID;

/** The owner has a data key already, here or in another unit. Nothing else is thrown as this one: it may be told to a caller. */
public final class DataKeyExistsException extends RuntimeException {
    DataKeyExistsException(UUID owner) {
        super("There is a data key of owner " + owner + " already");
    }
}
