package id.lindung.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lindung.local.postgres.Login;
import id.lindung.local.process.Backoff;
import id.lindung.local.server.Lifetime;
import id.lindung.local.server.ServerFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackIT {

    private static final Backoff QUICK =
            new Backoff(Duration.ofMillis(50), Duration.ofSeconds(2), Duration.ofSeconds(30));

    @TempDir
    Path folder;

    @Test
    void everyPartThatIsKilledComesBackAndTheDataWithIt() throws Exception {
        try (Stack stack = Stack.start(config(), new Silence())) {
            // Given
            write(stack, "create table note (text text); insert into note values ('kept')");
            for (Part part : stack.parts()) {
                long before = part.process().orElseThrow().pid();
                // When
                part.kill();
                part.awaitReady();
                // Then
                assertThat(part.process().orElseThrow().pid()).isNotEqualTo(before);
            }
            assertThat(read(stack, "select text from note")).isEqualTo("kept");
        }
    }

    @Test
    void aSecondStackOnTheSameDataIsRefusedAndTheFirstGoesOn() throws Exception {
        // Given
        try (Stack first = Stack.start(config(), new Silence())) {
            // When, Then
            assertThatThrownBy(() -> Stack.start(config(), new Silence()))
                    .isInstanceOf(ServerFailure.class)
                    .hasMessageContaining("Another Lindung");
            first.part("case").awaitReady(Duration.ZERO);
        }
    }

    @Test
    void aServiceThatRefusesItsKeysStopsTheStartWithItsOwnWordsAndLeavesNothingRunning() throws Exception {
        // Given
        StackConfig config = config();
        Path keys = Files.createDirectories(config.keys()).resolve("case");
        new KeysFolder(config.keys()).ensure(config.data(), false);
        Files.createFile(keys.resolve(FakeService.REFUSAL));
        long before = ProcessHandle.current().descendants().count();
        // When, Then
        assertThatThrownBy(() -> Stack.start(config, new Silence()))
                .isInstanceOf(ServerFailure.class)
                .hasMessage("case: The keys do not fit the data.");
        assertThat(ProcessHandle.current().descendants().count()).isEqualTo(before);
    }

    @Test
    void twoReplicasOfEachServiceStandSideBySide() throws Exception {
        try (Stack stack = Stack.start(config().withReplicas(2), new Silence())) {
            assertThat(stack.services())
                    .extracting(Part::name)
                    .containsExactly(
                            "intake",
                            "intake-2",
                            "case",
                            "case-2",
                            "referral",
                            "referral-2",
                            "reporting",
                            "reporting-2");
            assertThat(stack.url(Service.CASE, 2)).isNotEqualTo(stack.url(Service.CASE, 1));
        }
    }

    private StackConfig config() throws Exception {
        return StackConfig.of(
                        Applications.in(FakeService.applications(folder.resolve("apps"))),
                        folder.resolve("data"),
                        folder.resolve("keys"),
                        Path.of(System.getProperty("lindung.home"), "deploy/local/target/cache"),
                        PortPlan.free())
                .withLifetime(Lifetime.WITH_PARENT)
                .withBackoff(QUICK);
    }

    private static void write(Stack stack, String sql) throws Exception {
        try (Connection connection = connect(stack)) {
            connection.createStatement().execute(sql);
        }
    }

    private static String read(Stack stack, String sql) throws Exception {
        try (Connection connection = connect(stack);
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(Stack stack) throws Exception {
        Login owner = stack.database(Service.INTAKE).owner();
        return DriverManager.getConnection(stack.database(Service.INTAKE).jdbcUrl(), owner.user(), owner.password());
    }
}
