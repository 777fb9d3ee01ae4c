package id.lindung.privacy.audit;

import static id.lindung.privacy.audit.AuditScene.BARITO_UTARA;
import static id.lindung.privacy.audit.AuditScene.PULANG_PISAU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.identity.Scope;
import id.lindung.identity.Scopes;
import id.lindung.privacy.AuditLog;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class SealerIT {
    @Inject
    AuditScene scene;

    @Inject
    AuditLog log;

    @Inject
    Sealer sealer;

    @Inject
    RootPublisher roots;

    @Inject
    SealStore seals;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void begin() {
        scene.begin();
    }

    @Test
    void sealersSideBySideMakeOneChain() throws ExecutionException, InterruptedException {
        // Given
        var writers = 4;
        var lines = 25;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            // When
            var writing = IntStream.range(0, writers)
                    .<Future<?>>mapToObj(writer ->
                            threads.submit(() -> scene.disclose(writer % 2 == 0 ? PULANG_PISAU : BARITO_UTARA, lines)))
                    .toList();
            var sealing = IntStream.range(0, 3)
                    .<Future<?>>mapToObj(replica -> threads.submit(() -> sealUntilDone(writing)))
                    .toList();
            for (var work : sealing) {
                work.get();
            }
        }
        scene.seal();
        // Then
        assertThat(allSeals()).extracting(Seal::seq).containsExactlyElementsOf(upTo((long) writers * lines));
        assertThat(scene.verify().findings()).isEmpty();
    }

    @Test
    void aLineThatCommitsLateIsSealedAllTheSame() throws ExecutionException, InterruptedException {
        // Given a line with an early id in a transaction that stays open
        var written = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var late = threads.submit(() -> inTransaction(() -> {
                log.record(AuditScene.aDisclosure());
                written.countDown();
                mayCommit.await();
                return null;
            }));
            written.await();
            // When later lines are sealed before it commits
            scene.disclose(PULANG_PISAU, 5);
            scene.seal();
            assertThat(allSeals()).hasSize(5);
            mayCommit.countDown();
            late.get();
        }
        scene.seal();
        // Then
        assertThat(allSeals()).hasSize(6);
        assertThat(scene.verify().findings()).isEmpty();
    }

    @Test
    void whatIsRolledBackIsNotOnRecord() {
        // When
        assertThatThrownBy(() -> inTransaction(() -> {
                    log.record(AuditScene.aDisclosure());
                    throw new IllegalStateException("the disclosure failed");
                }))
                .hasMessageContaining("the disclosure failed");
        // Then
        assertThat(seals.backlog().lines()).isZero();
        scene.seal();
        assertThat(scene.verify().verifiedLines()).isZero();
    }

    @Test
    void theBacklogTellsHowMuchWaitsAndSinceWhen() {
        // Given
        assertThat(seals.backlog().oldest()).isEmpty();
        // When
        scene.disclose(PULANG_PISAU, 3);
        // Then
        assertThat(seals.backlog().lines()).isEqualTo(3);
        assertThat(seals.backlog().oldest()).isPresent();
        scene.seal();
        assertThat(seals.backlog().lines()).isZero();
    }

    @Test
    void aRootIsSentOnceForWhatItCovers() throws IOException {
        // Given
        scene.disclose(PULANG_PISAU, 6);
        scene.seal();
        scene.publishRoot();
        // When nothing new is sealed, and then something is
        roots.publish();
        scene.disclose(PULANG_PISAU, 1);
        scene.seal();
        scene.publishRoot();
        // Then
        assertThat(RootRecords.read()).hasSize(2);
        var root = json.readTree(RootRecords.awaitRoot(7));
        assertThat(root.path("type").asText()).isEqualTo("audit-log.sealed.v1");
        assertThat(root.path("unit").asText()).isEqualTo("-");
        assertThat(root.path("data").path("chainHash").asText())
                .isEqualTo(scene.sealAt(7).chainHash().hex());
    }

    private void sealUntilDone(List<Future<?>> writing) {
        while (!writing.stream().allMatch(Future::isDone)) {
            sealer.sealAll();
        }
    }

    private List<Seal> allSeals() {
        return QuarkusTransaction.requiringNew().call(() -> seals.after(0, Integer.MAX_VALUE));
    }

    private static List<Long> upTo(long count) {
        return LongStream.rangeClosed(1, count).boxed().toList();
    }

    private static <T> T inTransaction(Callable<T> work) {
        return Scopes.<T, RuntimeException>call(
                Scope.ofUnit(PULANG_PISAU),
                () -> QuarkusTransaction.requiringNew().call(work));
    }
}
