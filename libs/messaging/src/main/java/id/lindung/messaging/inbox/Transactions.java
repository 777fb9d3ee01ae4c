package id.lindung.messaging.inbox;

import id.lindung.identity.Scope;
import id.lindung.identity.Scopes;
import id.lindung.messaging.MessagingFailure;
import id.lindung.messaging.waiting.Patience;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.SQLException;

/** One transaction of its own, in one unit's scope. */
final class Transactions {

    private Transactions() {}

    /** Work against the database; what it throws rolls it back. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException;
    }

    static <T> T call(Scope scope, Work<T> work) {
        return Scopes.call(
                scope,
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    try {
                        return work.run();
                    } catch (SQLException failure) {
                        throw new MessagingFailure("the inbox could not use its database", failure);
                    }
                }));
    }

    /** Bookkeeping of the inbox itself: no event decides whether it succeeds, so every failure is waited out. */
    static <T> T insist(Patience patience, Work<T> work) {
        while (true) {
            try {
                return call(Scope.installation(), work);
            } catch (RuntimeException failure) {
                patience.outlast(failure);
            }
        }
    }
}
