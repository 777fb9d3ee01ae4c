package id.lindung.local.stack;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lindung.local.server.ServerFailure;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceLockTest {

    @TempDir
    Path folder;

    @Test
    void theSecondInstanceIsToldWhoTheFirstIs() {
        // Given
        try (InstanceLock _ = InstanceLock.take(folder, folder)) {
            // When, Then
            assertThatThrownBy(() -> InstanceLock.take(folder, folder))
                    .isInstanceOf(ServerFailure.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining(folder.toString());
        }
    }

    @Test
    void aLockGivenUpCanBeTakenAgain() {
        // Given
        InstanceLock.take(folder, folder).close();
        // When, Then
        InstanceLock.take(folder, folder).close();
    }
}
