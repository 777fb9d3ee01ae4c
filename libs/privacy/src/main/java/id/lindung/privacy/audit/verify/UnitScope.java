package id.lindung.privacy.audit.verify;

import id.lindung.identity.Scope;
import id.lindung.identity.Scopes;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Reads within one unit after the other: the verification has no right to see across units either. */
final class UnitScope {
    private UnitScope() {}

    /** Empty for a text that was tampered into the database and names no unit. */
    static Optional<Scope> find(String unit) {
        try {
            return Optional.of(Scope.ofUnit(unit));
        } catch (IllegalArgumentException noUnit) {
            return Optional.empty();
        }
    }

    /** Each read is a transaction of its own, so that a long verification holds none open. */
    static <T> T read(Scope scope, Callable<T> read) {
        return Scopes.<T, RuntimeException>call(
                scope, () -> QuarkusTransaction.requiringNew().call(read));
    }
}
