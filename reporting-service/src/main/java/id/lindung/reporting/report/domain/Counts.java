package id.lindung.reporting.report.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What was counted of one unit and month, in one snapshot of the facts.
 *
 * @param asOf when the newest event that is counted happened; empty while there is none
 * @param byCode for each breakdown the counts under the codes that occur
 */
public record Counts(Optional<Instant> asOf, Recap.Totals totals, Map<Breakdown, Map<String, Long>> byCode) {

    Map<String, Long> of(Breakdown breakdown) {
        return byCode.getOrDefault(breakdown, Map.of());
    }
}
