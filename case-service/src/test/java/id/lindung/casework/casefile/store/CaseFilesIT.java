package id.lindung.casework.casefile.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.casework.Files;
import id.lindung.identity.Scope;
import id.lindung.identity.Scopes;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "case"))
class CaseFilesIT {

    private static final int AT_ONCE = 10;
    private static final int ROUNDS = 40;

    @Inject
    CaseFiles caseFiles;

    @Test
    void ofManyAtOnceEachHoldsItsOwnFileAndWhoHoldsItAloneIsAlone() throws ExecutionException, InterruptedException {
        // Given
        var files = Files.opened();
        var held = List.of(new Held(files.motherFile()), new Held(files.daughterFile()));
        // When
        var holders = new ArrayList<Future<?>>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int holder = 0; holder < AT_ONCE; holder++) {
                var file = held.get(holder % held.size());
                var alone = holder < AT_ONCE / 2;
                holders.add(threads.submit(() -> {
                    for (int round = 0; round < ROUNDS; round++) {
                        hold(file, alone);
                    }
                }));
            }
        }
        // Then
        for (var holder : holders) {
            holder.get();
        }
        assertThat(held).allSatisfy(file -> assertThat(file.intruders()).hasValue(0));
    }

    private void hold(Held file, boolean alone) {
        Scopes.run(
                Scope.ofUnit("62.11"),
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    var found = alone ? caseFiles.requireAlone(file.id()) : caseFiles.requireShared(file.id());
                    assertThat(found.id()).isEqualTo(file.id());
                    file.meet(alone);
                }));
    }

    /** A file, and who was found with it at a time when nobody else should have been. */
    private record Held(UUID id, AtomicInteger alone, AtomicInteger shared, AtomicInteger intruders) {

        Held(UUID id) {
            this(id, new AtomicInteger(), new AtomicInteger(), new AtomicInteger());
        }

        void meet(boolean isAlone) {
            var mine = isAlone ? alone : shared;
            mine.incrementAndGet();
            Thread.yield();
            if (alone.get() + (isAlone ? shared.get() : 0) > (isAlone ? 1 : 0)) {
                intruders.incrementAndGet();
            }
            mine.decrementAndGet();
        }
    }
}
