package id.lindung.local.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.lindung.local.process.RunFolder;
import id.lindung.local.server.Folders;
import id.lindung.local.server.OwnerOnly;
import id.lindung.local.server.ServerFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** The layout of a data folder, and the mark that tells one of this layout from any other folder. */
final class DataFolder {

    /** Raised when a later version lays the folder out in a way that this one cannot read. */
    static final int LAYOUT = 1;

    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;

    private DataFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens the folder or makes it.
     *
     * @throws ServerFailure when it is of another version, holds something else, or cannot be written
     */
    static DataFolder open(Path folder) {
        DataFolder data = new DataFolder(folder);
        boolean fresh = Folders.isEmpty(folder);
        Folders.create(folder);
        if (!fresh) {
            data.requireOwnLayout();
        }
        return data;
    }

    private void requireOwnLayout() {
        if (!Files.exists(mark())) {
            // A start that was refused has left its lock; anything else is somebody else's.
            if (!Files.isDirectory(runFolder())) {
                throw new ServerFailure("The folder " + folder
                        + " holds something else than Lindung's data. Give an empty folder or one made by Lindung.");
            }
            return;
        }
        int layout = layout();
        if (layout != LAYOUT) {
            throw new ServerFailure(
                    "The data folder %s has layout %d, and this version of Lindung works with layout %d. Start it with the version that made it, or give another folder."
                            .formatted(folder, layout, LAYOUT));
        }
    }

    private int layout() {
        try {
            JsonNode mark = JSON.readTree(OwnerOnly.read(mark()));
            return mark.path("layout").asInt();
        } catch (IOException e) {
            throw new ServerFailure("The file " + mark() + " cannot be understood: " + e, e);
        }
    }

    /** True when databases were made here before, so that only the keys of that time fit. */
    boolean holdsData() {
        return Files.exists(mark());
    }

    /** Marks the folder as holding data from now on. */
    void claim() {
        try {
            OwnerOnly.write(mark(), JSON.writeValueAsString(Map.of("layout", LAYOUT)) + "\n");
        } catch (IOException e) {
            throw new ServerFailure("The file " + mark() + " cannot be written: " + e, e);
        }
    }

    RunFolder run() {
        return new RunFolder(runFolder());
    }

    Path runFolder() {
        return folder.resolve("run");
    }

    /** Where a part writes what it has to say. */
    Path log(String part) {
        return logs().resolve(part + ".log");
    }

    Path logs() {
        return folder.resolve("logs");
    }

    Path postgres() {
        return folder.resolve("postgres");
    }

    Path kafka() {
        return folder.resolve("kafka");
    }

    /** A part's own temporary files; what an earlier run left there is gone. */
    Path emptyTemporaryFolder(String part) {
        Path temporary = folder.resolve("tmp").resolve(part);
        Folders.delete(temporary);
        return Folders.create(temporary);
    }

    /**
     * Makes the folders that only their owner may enter. The data folder itself lets others through, not look: where
     * PostgreSQL runs as another user, its folder lies inside.
     */
    void makePrivateFolders() {
        try {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
            for (Path inside : new Path[] {runFolder(), logs(), folder.resolve("tmp")}) {
                Files.setPosixFilePermissions(Folders.create(inside), PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new ServerFailure("The folder " + folder + " is not this user's own: " + e, e);
        }
    }

    private Path mark() {
        return folder.resolve("lindung.json");
    }
}
