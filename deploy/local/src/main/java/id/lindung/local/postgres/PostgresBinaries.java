package id.lindung.local.postgres;

import id.lindung.local.server.ServerFailure;
import id.lindung.local.server.Unpacked;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs for this machine, from the class path. */
final class PostgresBinaries {

    private final Path folder;

    private PostgresBinaries(Path folder) {
        this.folder = folder;
    }

    /** The programs under this cache folder, unpacked on first use. */
    static PostgresBinaries unpack(Path cache) {
        var archive = "postgres-linux-" + architecture() + ".txz";
        var name = "postgres-" + packagedVersion() + "-linux-" + architecture();
        return new PostgresBinaries(Unpacked.once(cache.resolve(name), folder -> extract(archive, folder)));
    }

    /** The version of the packaged programs, such as {@code 18.6.0}. */
    static String packagedVersion() {
        var properties = new Properties();
        try (var in = resource("META-INF/lindung/postgres.properties")) {
            properties.load(in);
        } catch (IOException failed) {
            throw new ServerFailure("PostgreSQL's version cannot be read from the class path", failed);
        }
        return properties.getProperty("version");
    }

    /** As in a data folder's file PG_VERSION, such as {@code 18}. */
    static String packagedMajorVersion() {
        return packagedVersion().split("\\.", -1)[0];
    }

    Path folder() {
        return folder;
    }

    /** One of {@code initdb}, {@code postgres}, {@code pg_ctl}. */
    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static String architecture() {
        var system = System.getProperty("os.name", "") + " " + System.getProperty("os.arch", "");
        return switch (system.toLowerCase(Locale.ROOT)) {
            case "linux amd64", "linux x86_64" -> "x86_64";
            case "linux aarch64", "linux arm64" -> "arm_64";
            default ->
                throw new ServerFailure("PostgreSQL is packaged for Linux on amd64 and arm64 only, not for " + system);
        };
    }

    private static InputStream resource(String name) {
        var in = PostgresBinaries.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new ServerFailure("PostgreSQL's programs are not on the class path: " + name);
        }
        return in;
    }

    private static void extract(String archive, Path folder) throws IOException {
        try (var in = resource(archive);
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(in)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("The archive points outside its folder: " + entry.getName());
                }
                write(entry, tar, target);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        var executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
