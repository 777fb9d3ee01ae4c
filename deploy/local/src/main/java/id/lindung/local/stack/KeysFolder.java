package id.lindung.local.stack;

import id.lindung.local.keys.IncompleteKeysException;
import id.lindung.local.keys.Keysets;
import id.lindung.local.server.Folders;
import id.lindung.local.server.ServerFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;

/** The folder of secrets: one folder of keysets per service, the database passwords, the issuer's key. */
final class KeysFolder {

    private final Path folder;

    KeysFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes what is missing, unless data exist: new keys would not open them.
     *
     * @param data named in the error
     * @param holdsData whether the data folder was used before
     * @throws ServerFailure when keys are missing though data exist, or the folder cannot be written
     */
    void ensure(Path data, boolean holdsData) {
        if (folder.startsWith(data)) {
            throw new ServerFailure("The keys folder " + folder + " lies inside the data folder " + data
                    + ". Whoever copied the data would have the keys as well: keep them apart.");
        }
        if (holdsData) {
            requireKeys(data);
        }
        try {
            Folders.create(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            for (Service service : Service.values()) {
                Keysets.ensure(of(service));
            }
        } catch (IncompleteKeysException incomplete) {
            throw new ServerFailure(String.valueOf(incomplete.getMessage()), incomplete);
        } catch (UncheckedIOException | IOException e) {
            throw new ServerFailure("The keys folder " + folder + " cannot be written: " + e, e);
        }
    }

    private void requireKeys(Path data) {
        List<String> missing = Arrays.stream(Service.values())
                .filter(service -> !Files.isDirectory(of(service)))
                .map(Service::id)
                .toList();
        if (!missing.isEmpty()) {
            throw new ServerFailure(
                    "The data folder %s is in use, but the keys folder %s has no keys of %s. Restore it from its backup, or name the right one with --keys; new keys cannot read the existing data."
                            .formatted(data, folder, String.join(", ", missing)));
        }
    }

    /** The keysets of a service. */
    Path of(Service service) {
        return folder.resolve(service.id());
    }

    Path issuer() {
        return folder.resolve("issuer");
    }

    Path passwords() {
        return folder.resolve("passwords");
    }
}
