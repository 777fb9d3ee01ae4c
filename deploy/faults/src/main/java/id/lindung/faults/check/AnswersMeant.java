package id.lindung.faults.check;

import id.lindung.faults.ledger.Exchange;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A service under faults answers, asks to try again (503), or says nothing; it never blames itself, and every story ends. */
final class AnswersMeant implements Rule {

    private static final int TRY_AGAIN = 503;

    @Override
    public List<Finding> broken(List<Exchange> ledger, Observations seen) {
        return Stream.concat(
                        ledger.stream()
                                .filter(one -> one.status() >= 500 && one.status() != TRY_AGAIN)
                                .map(one -> Finding.of(
                                        this,
                                        "%s was answered %d".formatted(one.operation(), one.status()),
                                        one.about().stream().distinct().toArray(UUID[]::new))),
                        seen.mishaps().stream().map(mishap -> Finding.of(this, mishap)))
                .toList();
    }
}
