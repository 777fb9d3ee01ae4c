package id.lindung.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Tells PostgreSQL, at the begin of every transaction, whose rows it may touch: the explicit {@link Scope}, else the
 * caller's unit, else none. Row-level security compares with it (see {@code scope_unit()}). A partner's transaction is
 * narrowed further to the agency of the token (see {@code scope_agency()}), which no explicit scope lifts. Both end with
 * the transaction, so a pooled connection never carries them on.
 */
@ApplicationScoped
class TransactionUnit {

    private static final String NONE = "";
    /** A partner whose token names no agency is of none, instead of free of that wall. */
    private static final String NO_AGENCY = "-";

    private static final String SET = "select set_config('app.unit', ?, true), set_config('app.agency', ?, true)";

    private final DataSource database;
    private final TransactionManager transactions;
    private final CurrentActor actor;

    TransactionUnit(DataSource database, TransactionManager transactions, CurrentActor actor) {
        this.database = database;
        this.transactions = transactions;
        this.actor = actor;
    }

    void set(@Observes @Initialized(TransactionScoped.class) Object begun) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SET)) {
            statement.setString(1, unit());
            statement.setString(2, agency());
            statement.execute();
        } catch (SQLException | RuntimeException e) {
            throw new UnitNotSetException(e, abandon());
        }
    }

    private String unit() {
        return Scopes.current()
                .or(() -> actor.find().flatMap(TransactionUnit::scopeOf))
                .map(Scope::unit)
                .orElse(NONE);
    }

    private String agency() {
        return actor.find()
                .flatMap(caller ->
                        caller.agency().or(() -> ofAnAgency(caller) ? Optional.of(NO_AGENCY) : Optional.empty()))
                .orElse(NONE);
    }

    private static boolean ofAnAgency(Actor caller) {
        return caller.hasRole(Roles.PARTNER) || caller.hasRole(Roles.PARTNER_ADMINISTRATOR);
    }

    private static Optional<Scope> scopeOf(Actor actor) {
        if (actor.unit().isPresent()) {
            return actor.unit().map(Scope::ofUnit);
        }
        return actor.hasRole(Roles.OPERATOR) ? Optional.of(Scope.installation()) : Optional.empty();
    }

    /** The transaction manager keeps a transaction whose begin was refused on its thread, for the next to stumble over. */
    private Optional<Exception> abandon() {
        try {
            transactions.rollback();
            return Optional.empty();
        } catch (SystemException | RuntimeException e) {
            return Optional.of(e);
        }
    }

    /** The transaction has not begun. The cause tells why. */
    static final class UnitNotSetException extends RuntimeException {

        UnitNotSetException(Exception cause, Optional<Exception> suppressed) {
            super("The transaction's unit could not be set", cause);
            suppressed.ifPresent(this::addSuppressed);
        }
    }
}
