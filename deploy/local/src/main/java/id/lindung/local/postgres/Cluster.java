package id.lindung.local.postgres;

import id.lindung.local.server.ChildProcess;
import id.lindung.local.server.Folders;
import id.lindung.local.server.Lifetime;
import id.lindung.local.server.OwnerOnly;
import id.lindung.local.server.Passwords;
import id.lindung.local.server.ServerFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** The data folder of a PostgreSQL server. */
final class Cluster {

    private static final long INITDB_WITHIN_MILLIS = 120_000;

    private final Path folder;
    private final Passwords passwords;

    Cluster(Path folder, Passwords passwords) {
        this.folder = folder.toAbsolutePath();
        this.passwords = passwords;
    }

    Path folder() {
        return folder;
    }

    /** The folder that holds the data folder. */
    Path parent() {
        return folder.resolveSibling("");
    }

    boolean exists() {
        return Files.exists(folder.resolve("PG_VERSION"));
    }

    /** @throws ServerFailure when the folder holds anything but a cluster of the packaged version; names both versions */
    void requireUsable() {
        if (!exists()) {
            if (!Folders.isEmpty(folder)) {
                throw new ServerFailure("The folder " + folder + " holds something else than a PostgreSQL database."
                        + " Give an empty folder or one of an earlier start.");
            }
            return;
        }
        var wanted = PostgresBinaries.packagedMajorVersion();
        var found = read(folder.resolve("PG_VERSION"));
        if (!found.equals(wanted)) {
            throw new ServerFailure(
                    "The data folder " + folder + " is of PostgreSQL " + found + ", and this is PostgreSQL " + wanted
                            + ". Give another data folder, or carry the data over with pg_upgrade.");
        }
        if (passwords.find(Superuser.NAME).isEmpty()) {
            throw new ServerFailure("The data folder " + folder + " has been used before, but its password file "
                    + passwords.file(Superuser.NAME)
                    + " is missing. Give the folder of secrets that belongs to the data.");
        }
    }

    /** Makes the cluster. It appears in its place whole or not at all. */
    void create(PostgresBinaries binaries, OsAccount account, Path log, Durability durability) {
        var fresh = folder.resolveSibling(folder.getFileName() + ".new");
        Folders.delete(fresh);
        Folders.create(fresh);
        var passwordFile = fresh.resolveSibling(folder.getFileName() + ".password");
        try {
            OwnerOnly.write(passwordFile, passwords.ensure(Superuser.NAME));
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwx------"));
            account.own(fresh);
            account.own(passwordFile);
            run(account, initdb(binaries, fresh, passwordFile, durability), log);
            Files.deleteIfExists(folder);
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new ServerFailure("The data folder " + folder + " cannot be made: " + failed, failed);
        } finally {
            deleteQuietly(passwordFile);
        }
    }

    private static List<String> initdb(
            PostgresBinaries binaries, Path target, Path passwordFile, Durability durability) {
        var command = new ArrayList<>(List.of(
                binaries.program("initdb"),
                "--pgdata=" + target,
                "--username=" + Superuser.NAME,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--set=" + PostgresSettings.STRETCHING + "=" + PostgresSettings.ONCE,
                "--encoding=UTF8",
                // PostgreSQL's own C.UTF-8: sorts alike on every machine, whatever its C library.
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions"));
        if (durability == Durability.NONE) {
            command.add("--no-sync");
        }
        return command;
    }

    private void run(OsAccount account, List<String> command, Path log) {
        var process = ChildProcess.start(account.prefix(), command, log, Lifetime.WITH_PARENT);
        if (!ChildProcess.endsWithin(process, INITDB_WITHIN_MILLIS) || process.exitValue() != 0) {
            ChildProcess.kill(process);
            throw ServerFailure.logged("PostgreSQL could not prepare the data folder " + folder, log);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).trim();
        } catch (IOException failed) {
            throw new ServerFailure("The file " + file + " cannot be read: " + failed, failed);
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new ServerFailure("The file " + file + " holds a password and cannot be removed: " + failed, failed);
        }
    }
}
