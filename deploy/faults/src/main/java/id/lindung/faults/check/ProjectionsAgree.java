package id.lindung.faults.check;

import id.lindung.faults.ledger.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What was built event by event, under faults, is what is built from zero in quiet, row for row. */
final class ProjectionsAgree implements Rule {

    @Override
    public List<Finding> broken(List<Exchange> ledger, Observations seen) {
        return seen.projections().stream().flatMap(this::differences).toList();
    }

    private Stream<Finding> differences(Projection projection) {
        return Stream.concat(
                without(projection.expected(), projection.actual())
                        .map(row -> finding("%s lacks %s".formatted(projection.name(), row), row)),
                without(projection.actual(), projection.expected())
                        .map(row -> finding("%s has %s, which must not be".formatted(projection.name(), row), row)));
    }

    /** As often as it stands too often. */
    private static Stream<String> without(List<String> rows, List<String> others) {
        var rest = new ArrayList<>(rows);
        others.forEach(rest::remove);
        return rest.stream();
    }

    private Finding finding(String what, String row) {
        return Finding.of(this, what, UUID.fromString(row.split(" ", 2)[0]));
    }
}
