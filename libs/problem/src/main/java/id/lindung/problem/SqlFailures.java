package id.lindung.problem;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a failure of the database means for whoever asked: that the same may succeed later, or that it never will. */
public final class SqlFailures {

    /**
     * Classes of PostgreSQL's error codes (manual, appendix A): connection, authorisation to connect, transaction rollback
     * (serialization, deadlock), resources, object not as needed (lock not available, statement of a lost connection),
     * operator intervention (shutdown, cancel), system error.
     */
    private static final Set<String> PASSING = Set.of("08", "28", "40", "53", "55", "57", "58");

    /** A standby that has not been promoted yet. */
    private static final String READ_ONLY = "25006";

    private static final int LENGTH = 5;

    private SqlFailures() {}

    /**
     * True when the database is away, too busy, or asks to try again. A failure without a code did not come from
     * PostgreSQL: the pool had no connection to give, or took back the one that was lost.
     */
    public static boolean passes(SQLException failure) {
        var state = state(failure);
        return state == null || READ_ONLY.equals(state) || PASSING.contains(state.substring(0, 2));
    }

    /** The pool wraps what the driver said. */
    private static @Nullable String state(SQLException failure) {
        if (isState(failure.getSQLState())) {
            return failure.getSQLState();
        }
        return failure.getCause() instanceof SQLException driver && isState(driver.getSQLState())
                ? driver.getSQLState()
                : null;
    }

    private static boolean isState(@Nullable String state) {
        return state != null && state.length() == LENGTH;
    }
}
