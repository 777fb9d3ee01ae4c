package id.lindung.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.identity.Scope;
import id.lindung.identity.Scopes;
import id.lindung.messaging.Received;
import id.lindung.reporting.Analyst;
import id.lindung.reporting.projection.domain.CaseFact;
import id.lindung.reporting.projection.domain.ComplaintFact;
import id.lindung.reporting.projection.domain.VictimFact;
import id.lindung.reporting.projection.store.Facts;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What an event tells late must not undo what a newer one told. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class FactsIT {

    private static final LocalDate NEWER = LocalDate.parse("2026-05-01");
    private static final LocalDate OLDER = LocalDate.parse("2026-04-01");

    private final Analyst analyst = Analyst.ofAUnitOfItsOwn();
    private final UUID aggregate = UUID.randomUUID();

    @Inject
    Facts facts;

    @Test
    void anOlderEventOfAComplaintDoesNotUndoANewerOne() {
        // When
        keep(2, new ComplaintFact("phone", false, NEWER), facts::putComplaint);
        keep(1, new ComplaintFact("walk-in", true, OLDER), facts::putComplaint);
        // Then
        assertThat(counted("2026-04", "complaints-by-channel")).isEmpty();
        assertThat(counted("2026-05", "complaints-by-channel")).isEqualTo(Map.of("phone", 1));
        // When
        keep(3, new ComplaintFact("letter", false, NEWER), facts::putComplaint);
        // Then
        assertThat(counted("2026-05", "complaints-by-channel")).isEqualTo(Map.of("letter", 1));
    }

    @Test
    void anOlderEventOfACaseDoesNotUndoANewerOne() {
        // When
        keep(2, new CaseFact(NEWER), facts::putCase);
        keep(1, new CaseFact(OLDER), facts::putCase);
        // Then
        assertThat(analyst.recap("2026-04").getInt("totals.cases")).isZero();
        assertThat(analyst.recap("2026-05").getInt("totals.cases")).isEqualTo(1);
    }

    @Test
    void anOlderEventOfACaseFileDoesNotUndoANewerOne() {
        // When
        keep(2, aVictim(NEWER, "school"), facts::putVictim);
        keep(1, aVictim(OLDER, "household"), facts::putVictim);
        // Then
        assertThat(counted("2026-04", "victims-by-place")).isEmpty();
        assertThat(counted("2026-05", "victims-by-place")).isEqualTo(Map.of("school", 1));
    }

    private <T> void keep(long sequence, T fact, Consumer<Received<T>> put) {
        var event = new Received<>(
                UUID.randomUUID(),
                "any",
                aggregate,
                sequence,
                analyst.unit(),
                Instant.parse("2026-05-02T00:00:00Z"),
                fact);
        Scopes.run(
                Scope.ofUnit(analyst.unit()),
                () -> QuarkusTransaction.requiringNew().run(() -> put.accept(event)));
    }

    private Map<String, Integer> counted(String month, String block) {
        return analyst.counted(month, block);
    }

    private static VictimFact aVictim(LocalDate receivedOn, String place) {
        return new VictimFact(receivedOn, "female", "25-44", false, Set.of(), Set.of("physical"), place, true);
    }
}
