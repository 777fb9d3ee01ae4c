package id.lindung.reporting.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecapTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @ParameterizedTest
    @EnumSource(Breakdown.class)
    void aMonthWithoutFactsListsEveryCodeWithZero(Breakdown breakdown) {
        // When
        var block = blockOf(recap(Map.of()), breakdown);
        // Then
        assertThat(block.total()).isZero();
        assertThat(block.rows())
                .extracting(Recap.Row::code)
                .isEqualTo(breakdown.codes().codes());
        assertThat(block.rows()).extracting(Recap.Row::count).containsOnly(0L);
    }

    @Test
    void aCodeThatIsNewerThanTheListIsCountedUnderItsOwnName() {
        // When
        var block = blockOf(
                recap(Map.of(Breakdown.COMPLAINTS_BY_CHANNEL, Map.of("telegram", 2L, "radio", 1L, "phone", 4L))),
                Breakdown.COMPLAINTS_BY_CHANNEL);
        // Then
        assertThat(block.total()).isEqualTo(7);
        assertThat(block.rows())
                .hasSize(CodeLists.CHANNEL.codes().size() + 2)
                .endsWith(
                        new Recap.Row("radio", new Label("radio", "radio"), 1),
                        new Recap.Row("telegram", new Label("telegram", "telegram"), 2));
    }

    @Test
    void aVictimOfTwoKindsCountsUnderBothAndTheBlockSaysThatItCountsPairs() {
        // When
        var block = blockOf(
                recap(Map.of(Breakdown.VICTIM_KINDS, Map.of("physical", 1L, "psychological", 1L))),
                Breakdown.VICTIM_KINDS);
        // Then
        assertThat(block.breakdown().countedAs()).isEqualTo(CountingUnit.VICTIM_KINDS);
        assertThat(block.total()).isEqualTo(2);
    }

    @Test
    void aRecapListsItsBreakdownsAlwaysInTheSameOrder() {
        assertThat(recap(Map.of()).blocks()).extracting(Recap.Block::breakdown).containsExactly(Breakdown.values());
    }

    @Test
    void agesAreListedFromTheYoungestWithTheUnknownLast() {
        assertThat(CodeLists.AGE_BAND.codes())
                .containsExactly("0-5", "6-12", "13-17", "18-24", "25-44", "45-59", "60+", "unknown");
    }

    @Test
    void everyBreakdownHasItsOwnName() {
        assertThat(Arrays.stream(Breakdown.values()).map(Breakdown::code)).doesNotHaveDuplicates();
    }

    private static Recap recap(Map<Breakdown, Map<String, Long>> counted) {
        var asOf = Optional.of(Instant.parse("2026-11-22T02:15:31Z"));
        return Recap.of("62.11", NOVEMBER, new Counts(asOf, new Recap.Totals(7, 7, 9), counted));
    }

    private static Recap.Block blockOf(Recap recap, Breakdown breakdown) {
        return recap.blocks().stream()
                .filter(block -> block.breakdown() == breakdown)
                .findFirst()
                .orElseThrow();
    }
}
