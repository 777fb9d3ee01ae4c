package id.lindung.privacy.keys;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lindung.local.keys.Keysets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysFolderTest {
    @TempDir
    Path home;

    private Path folder;

    @BeforeEach
    void makeKeys() {
        folder = home.resolve("intake");
        Keysets.generate(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"master.json", "fingerprint.json", "log.json", "signing.json"})
    void aMissingKeysetIsNamedWithItsFolder(String name) throws IOException {
        // Given
        Files.delete(folder.resolve(name));
        // When, Then
        assertThatThrownBy(() -> new KeysFolder(folder).read())
                .isInstanceOf(KeysRefusedException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"master.json", "fingerprint.json", "log.json", "signing.json"})
    void aDamagedKeysetIsNamedAndNotQuoted(String name) throws IOException {
        // Given
        var damaged = Files.readString(folder.resolve(name)).replace("\"key\"", "\"lost\"");
        Files.writeString(folder.resolve(name), damaged);
        // When, Then
        assertThatThrownBy(() -> new KeysFolder(folder).read())
                .isInstanceOf(KeysRefusedException.class)
                .hasNoCause()
                .hasMessageContaining(name)
                .hasMessageNotContaining("lost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"master.json", "fingerprint.json", "log.json"})
    void aKeysetOfAnotherKindIsRefused(String name) throws IOException {
        // Given
        Files.copy(folder.resolve("signing.json"), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        // When, Then
        assertThatThrownBy(() -> new KeysFolder(folder).read())
                .isInstanceOf(KeysRefusedException.class)
                .hasMessageContaining(name);
    }

    @Test
    void aSymmetricKeyCannotSign() throws IOException {
        // Given
        Files.copy(folder.resolve("master.json"), folder.resolve("signing.json"), StandardCopyOption.REPLACE_EXISTING);
        // When, Then
        assertThatThrownBy(() -> new KeysFolder(folder).read())
                .isInstanceOf(KeysRefusedException.class)
                .hasMessageContaining("signing.json");
    }

    @Test
    void aWholeFolderIsRead() {
        assertThatCode(() -> new KeysFolder(folder).read()).doesNotThrowAnyException();
    }
}
