package id.lindung.local.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysetsTest {
    @TempDir
    Path home;

    @Test
    void aFolderThatLostOneKeysetIsRefusedAndNamed() throws IOException {
        // Given
        var folder = home.resolve("intake");
        Keysets.ensure(folder);
        Files.delete(folder.resolve("log.json"));
        // When, Then
        assertThatThrownBy(() -> Keysets.ensure(folder))
                .isInstanceOf(IncompleteKeysException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("log.json");
        assertThat(folder.resolve("log.json")).doesNotExist();
    }

    @Test
    void existingKeysAreNeverReplaced() throws IOException {
        // Given
        var folder = home.resolve("intake");
        Keysets.ensure(folder);
        var master = Files.readString(folder.resolve("master.json"));
        // When
        Keysets.ensure(folder);
        // Then
        assertThat(folder.resolve("master.json")).hasContent(master);
        assertThatThrownBy(() -> Keysets.generate(folder)).isInstanceOf(UncheckedIOException.class);
        assertThat(folder.resolve("master.json")).hasContent(master);
    }

    @Test
    void aFailedAttemptLeavesNothingBehind() throws IOException {
        // Given
        var inTheWay = Files.writeString(home.resolve("intake"), "a file where the folder should be");
        // When, Then
        assertThatThrownBy(() -> Keysets.generate(inTheWay))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(inTheWay.toString());
        assertThat(home).isDirectoryContaining(inTheWay::equals);
        try (var left = Files.list(home)) {
            assertThat(left).containsExactly(inTheWay);
        }
    }

    @Test
    void onlyTheOwnerCanReadThem() throws IOException {
        // When
        var folder = home.resolve("keys").resolve("intake");
        Keysets.ensure(folder);
        // Then
        assertThat(modeOf(folder)).isEqualTo("rwx------");
        try (var files = Files.list(folder)) {
            assertThat(files)
                    .hasSize(4)
                    .allSatisfy(file -> assertThat(modeOf(file)).isEqualTo("rw-------"));
        }
    }

    @Test
    void twoServicesNeverShareAKey() throws IOException {
        // When
        Keysets.ensure(home.resolve("intake"));
        Keysets.ensure(home.resolve("case"));
        // Then
        for (var name : new String[] {"master.json", "fingerprint.json", "log.json", "signing.json"}) {
            assertThat(Files.readString(home.resolve("intake").resolve(name)))
                    .isNotEqualTo(Files.readString(home.resolve("case").resolve(name)));
        }
    }

    private static String modeOf(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
