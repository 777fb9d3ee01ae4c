package id.lindung.problem.web;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A throwable as it may stand in a log: types and stacks, no messages. Messages carry what people typed: PostgreSQL
 * quotes row values, Jackson the input, bean validation the value refused.
 */
final class Scrubbed extends Throwable {

    private final String shown;

    private Scrubbed(Throwable original, @Nullable Throwable cause) {
        super(null, cause, true, true);
        this.shown = shown(original);
        setStackTrace(original.getStackTrace());
    }

    /** The same failure without a word of what it says; scrubbing twice changes nothing. */
    static Throwable of(Throwable original) {
        return of(original, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** What failed and what caused it, each by its type, such as {@code java.lang.IllegalStateException
     * < org.postgresql.util.PSQLException [SQLSTATE 08006]}. */
    static String inOneLine(@Nullable Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var types = new StringJoiner(" < ");
        for (var cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            types.add(shown(cause));
        }
        return types.toString();
    }

    private static Throwable of(Throwable original, Set<Throwable> seen) {
        if (original instanceof Scrubbed) {
            return original;
        }
        seen.add(original);
        var cause = original.getCause();
        var scrubbed = new Scrubbed(original, cause == null || seen.contains(cause) ? null : of(cause, seen));
        for (var suppressed : original.getSuppressed()) {
            if (!seen.contains(suppressed)) {
                scrubbed.addSuppressed(of(suppressed, seen));
            }
        }
        return scrubbed;
    }

    private static String shown(Throwable original) {
        var type = original.getClass().getName();
        // The five characters say what went wrong without saying with which row.
        return original instanceof SQLException sql ? type + " [SQLSTATE " + sql.getSQLState() + "]" : type;
    }

    @Override
    public String getMessage() {
        return shown;
    }

    @Override
    public String toString() {
        return shown;
    }
}
