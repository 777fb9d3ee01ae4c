package id.lindung.privacy.keys;

import static id.lindung.privacy.audit.AuditScene.asOwner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class KeyCheckIT {
    private static final Path FOLDER = Path.of("keys", "intake");

    @Inject
    KeyCheck check;

    @Inject
    ServiceKeys keys;

    /** The application under test goes on with its own keys. */
    @AfterEach
    void firstStartAgain() {
        asOwner("truncate key_check");
        check.require(keys, FOLDER);
    }

    @Test
    void otherKeysAreRefusedWithFolderFilesAndDatabase() {
        assertThatThrownBy(() -> check.require(TestKeys.fresh(), FOLDER))
                .isInstanceOf(KeysRefusedException.class)
                .hasMessageContaining(FOLDER.toString())
                .hasMessageContaining("lindung_intake")
                .hasMessageContaining("master.json, fingerprint.json, log.json, signing.json");
    }

    @Test
    void aSingleWrongKeysetIsNamedAlone() {
        var wrong = TestKeys.fresh();
        var mixed = new ServiceKeys(wrong.master(), keys.fingerprint(), keys.log(), keys.signer(), keys.verifier());
        assertThatThrownBy(() -> check.require(mixed, FOLDER))
                .isInstanceOf(KeysRefusedException.class)
                .hasMessageContaining("master.json")
                .hasMessageNotContaining("log.json");
    }

    @Test
    void ofTwoFirstStartsWithDifferentKeysOneIsRefused() throws InterruptedException, ExecutionException {
        // Given
        asOwner("truncate key_check");
        var together = new CountDownLatch(1);
        var outcomes = new ArrayList<Boolean>();
        // When
        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = replicas.submit(() -> starts(TestKeys.fresh(), together));
            var second = replicas.submit(() -> starts(TestKeys.fresh(), together));
            together.countDown();
            outcomes.add(first.get());
            outcomes.add(second.get());
        }
        // Then
        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void theKeysOfTheFirstStartFitEveryLaterOne() {
        assertThatCode(() -> check.require(keys, FOLDER)).doesNotThrowAnyException();
        assertThatCode(() -> check.require(keys, FOLDER)).doesNotThrowAnyException();
    }

    private boolean starts(ServiceKeys replica, CountDownLatch together) throws InterruptedException {
        together.await();
        try {
            check.require(replica, FOLDER);
            return true;
        } catch (KeysRefusedException refused) {
            return false;
        }
    }
}
