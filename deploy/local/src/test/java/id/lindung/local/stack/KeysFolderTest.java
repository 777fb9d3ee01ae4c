package id.lindung.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lindung.local.server.Folders;
import id.lindung.local.server.ServerFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysFolderTest {

    @TempDir
    Path folder;

    private Path data = Path.of("data");
    private Path secrets = Path.of("keys");

    @BeforeEach
    void name() {
        data = folder.resolve("data");
        secrets = folder.resolve("keys");
    }

    @Test
    void dataWhoseKeysAreGoneAreNotGivenNewOnes() {
        // When, Then
        assertThatThrownBy(() -> new KeysFolder(secrets).ensure(data, true))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining(secrets.toString())
                .hasMessageContaining(data.toString());
        assertThat(secrets).doesNotExist();
    }

    @Test
    void dataThatLackTheKeysOfOneServiceAreRefusedByItsName() {
        // Given
        KeysFolder keys = new KeysFolder(secrets);
        keys.ensure(data, false);
        Folders.delete(keys.of(Service.CASE));
        // When, Then
        assertThatThrownBy(() -> keys.ensure(data, true))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("no keys of case");
    }

    @Test
    void keysAmongTheDataAreRefused() {
        assertThatThrownBy(() -> new KeysFolder(data.resolve("keys")).ensure(data, false))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("inside the data folder");
    }

    @Test
    void newKeysAreForTheirOwnersEyesAndStay() throws Exception {
        // Given
        KeysFolder keys = new KeysFolder(secrets);
        keys.ensure(data, false);
        byte[] before = Files.readAllBytes(keys.of(Service.INTAKE).resolve("master.json"));
        // When
        keys.ensure(data, true);
        // Then
        assertThat(keys.of(Service.INTAKE).resolve("master.json")).hasBinaryContent(before);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
                .isEqualTo("rwx------");
    }
}
