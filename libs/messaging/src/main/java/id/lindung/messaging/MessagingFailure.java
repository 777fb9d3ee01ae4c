package id.lindung.messaging;

import java.sql.SQLException;

/** The database refused what messaging asked of it; the cause tells whether asking again can help. */
public final class MessagingFailure extends RuntimeException {

    /** @param what was not done, in words without data */
    public MessagingFailure(String what, SQLException cause) {
        super(what, cause);
    }
}
