package id.lindung.privacy;

import java.util.UUID;

/** The owner has no data key in this unit: never made, or destroyed on erasure. What was encrypted with it is gone for good. */
public final class NoDataKeyException extends RuntimeException {
    NoDataKeyException(UUID owner) {
        super("No data key of owner " + owner);
    }
}
