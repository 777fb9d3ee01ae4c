package id.lindung.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lindung.local.server.ServerFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void aFolderOfALaterVersionIsRefusedByName() throws Exception {
        // Given
        Files.writeString(folder.resolve("lindung.json"), "{\"layout\": 2}");
        // When, Then
        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("layout 2");
    }

    @Test
    void aFolderThatHoldsSomebodysPhotosIsRefusedAndLeftAlone() throws Exception {
        // Given
        Files.writeString(folder.resolve("photo.jpg"), "a photo");
        // When, Then
        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("something else");
        assertThat(folder).isDirectoryNotContaining(entry -> !entry.endsWith("photo.jpg"));
    }

    @Test
    void aFileInPlaceOfAFolderIsRefusedByName() throws Exception {
        // Given
        Path file = Files.writeString(folder.resolve("data"), "not a folder");
        // When, Then
        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void aStartThatWasRefusedBeforeLeavesAFolderThatCanBeUsed() throws Exception {
        // Given
        Files.createDirectories(folder.resolve("run"));
        // When
        DataFolder data = DataFolder.open(folder);
        // Then
        assertThat(data.holdsData()).isFalse();
    }

    @Test
    void aClaimedFolderIsKnownAgain() {
        // Given
        DataFolder.open(folder).claim();
        // When, Then
        assertThat(DataFolder.open(folder).holdsData()).isTrue();
    }

    @Test
    void nobodyElseLooksIntoLogsAndTemporaryFiles() throws Exception {
        // Given
        DataFolder data = DataFolder.open(folder);
        // When
        data.makePrivateFolders();
        // Then
        for (String inside : new String[] {"run", "logs", "tmp"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(inside))))
                    .isEqualTo("rwx------");
        }
    }
}
