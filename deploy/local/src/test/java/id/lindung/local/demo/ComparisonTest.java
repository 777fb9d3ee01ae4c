package id.lindung.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private final StringWriter told = new StringWriter();
    private final Comparison comparison = new Comparison(new Narrator(new PrintWriter(told, true), Clock.systemUTC()));

    @Test
    void whatAgreesIsCountedAndNotTold() {
        // When
        comparison.equal("victims", 2, 2);
        comparison.equal("state", "closed", "closed");
        comparison.equal("register", List.of(1, 2), List.of(1, 2));
        // Then
        assertThat(comparison.compared()).isEqualTo(3);
        assertThat(comparison.differences()).isEmpty();
        assertThat(told.toString()).isEmpty();
    }

    @Test
    void whatDiffersIsToldAndKept() {
        // When
        comparison.equal("victims", 2, 1);
        // Then
        assertThat(comparison.differences()).containsExactly("victims: 2 dimasukkan/entered, 1 dijawab/answered");
        assertThat(told.toString()).contains("✗ victims");
    }

    @Test
    void whatWasEnteredIsCountedByName() {
        // Given
        var entered = new Entered();
        // When
        entered.one("steps/escort");
        entered.one("steps/screening");
        entered.one("steps/screening");
        entered.one("victims");
        // Then
        assertThat(entered.under("steps/")).isEqualTo(Map.of("escort", 1, "screening", 2));
        assertThat(entered.count("victims")).isEqualTo(1);
        assertThat(entered.count("agencies")).isZero();
    }
}
