package id.lindung.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessIT {

    private static final List<String> LONG_WORK = List.of("sleep", "600");

    @TempDir
    private Path folder;

    @Test
    void aCommandThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> ChildProcess.start(
                        List.of(), List.of("/no/such/program"), folder.resolve("log"), Lifetime.INDEPENDENT))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("/no/such/program");
    }

    @Test
    void aBoundChildDiesWithItsKilledParent() throws Exception {
        // Given
        var parent = parent(Lifetime.WITH_PARENT);
        var child = childOf(parent);
        // When
        parent.destroyForcibly().waitFor();
        // Then
        assertThat(ProcessTable.endWithin(List.of(child), Duration.ofSeconds(10)))
                .isTrue();
    }

    @Test
    void anIndependentChildOutlivesItsKilledParentAndIsFoundByItsPidFile() throws Exception {
        // Given
        var parent = parent(Lifetime.INDEPENDENT);
        var child = childOf(parent);
        // When
        parent.destroyForcibly().waitFor();
        // Then
        var noted = new PidFile(folder.resolve("pid"));
        assertThat(noted.leftover()).contains(child);
        noted.stopLeftover();
        assertThat(ProcessTable.runs(child)).isFalse();
    }

    @Test
    void aProcessOfTheSameIdButAnotherStartIsNotTakenForALeftover() {
        // Given
        var noted = new PidFile(folder.resolve("pid"));
        OwnerOnly.write(noted.file(), ProcessHandle.current().pid() + " 1 " + UUID.randomUUID());
        // Then
        assertThat(noted.leftover()).isEmpty();
    }

    private Process parent(Lifetime lifetime) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        folder.toString(),
                        lifetime.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static ProcessHandle childOf(Process parent) throws Exception {
        try (var lines = parent.inputReader()) {
            return ProcessHandle.of(Long.parseLong(lines.readLine())).orElseThrow();
        }
    }

    /** Starts a child, says its id, and waits to be killed. */
    static final class Parent {

        private Parent() {}

        @SuppressWarnings("SystemOut") // It speaks to its own parent.
        public static void main(String[] arguments) throws Exception {
            var folder = Path.of(arguments[0]);
            var child = ChildProcess.start(List.of(), LONG_WORK, folder.resolve("log"), Lifetime.valueOf(arguments[1]));
            new PidFile(folder.resolve("pid")).remember(child);
            System.out.println(child.pid());
            new java.util.concurrent.CountDownLatch(1).await();
        }
    }
}
