package id.lindung.identity;

import java.util.Optional;

/**
 * Work done for a unit without a request of that unit: consumers, sweepers, sealers. An explicit scope wins over the
 * request's caller. It holds for transactions begun inside, on the same thread.
 */
public final class Scopes {

    private static final ScopedValue<Scope> CURRENT = ScopedValue.newInstance();

    private Scopes() {}

    /** Runs the work within the scope and gives back its answer; its exceptions pass as they are. */
    public static <T, X extends Throwable> T call(Scope scope, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(CURRENT, scope).call(work);
    }

    /** Runs the work within the scope. */
    public static void run(Scope scope, Runnable work) {
        ScopedValue.where(CURRENT, scope).run(work);
    }

    /** The innermost explicit scope. */
    public static Optional<Scope> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }
}
