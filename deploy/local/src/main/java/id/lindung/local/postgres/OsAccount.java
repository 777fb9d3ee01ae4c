package id.lindung.local.postgres;

import id.lindung.local.server.ChildProcess;
import id.lindung.local.server.ServerFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom PostgreSQL runs. It refuses to run as root, or as a user without a name. For both it runs in a user namespace of
 * its own, in which it sees itself as somebody ordinary while its files stay theirs; where namespaces are forbidden, root runs
 * it as the user {@code nobody}, who then owns the data folder. An ordinary user runs it as himself.
 */
final class OsAccount {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;
    // What Java calls a user whom the machine gives no name, as containers often do.
    private static final String NAMELESS = "?";

    private final List<String> prefix;
    private final int owner;

    private OsAccount(List<String> prefix, int owner) {
        this.prefix = prefix;
        this.owner = owner;
    }

    /**
     * The account that this data folder wants, or a new one gets.
     *
     * @throws ServerFailure when the folder belongs to somebody else; names both
     */
    static OsAccount forDataFolder(Path folder) {
        var me = effectiveUser();
        var there = Files.isDirectory(folder);
        var owner = there ? userOf(folder) : me;
        if (me == ROOT && owner == NOBODY) {
            return nobody();
        }
        if (owner != me) {
            throw foreign(folder, owner, me);
        }
        if (me != ROOT && !NAMELESS.equals(System.getProperty("user.name"))) {
            return new OsAccount(List.of(), me);
        }
        var unshare = ChildProcess.tool("unshare").map(Path::toString);
        if (unshare.isPresent() && works(List.of(unshare.get(), "--user", "true"))) {
            return new OsAccount(List.of(unshare.get(), "--user"), me);
        }
        if (me == ROOT && !there) {
            return nobody();
        }
        throw new ServerFailure(
                "PostgreSQL does not run as the user with id " + me + " here, because user namespaces are"
                        + " forbidden on this machine. Start as an ordinary user, with a data folder of that user.");
    }

    private static ServerFailure foreign(Path folder, int owner, int me) {
        return new ServerFailure("The data folder " + folder + " belongs to the user with id " + owner
                + ", and this is the user with id " + me + ". Start as its owner, or give another data folder.");
    }

    private static OsAccount nobody() {
        var setpriv = ChildProcess.tool("setpriv")
                .orElseThrow(() -> new ServerFailure("PostgreSQL does not run as root, and neither unshare nor setpriv"
                        + " (util-linux) can start it as somebody else. Start as an ordinary user."));
        var id = String.valueOf(NOBODY);
        return new OsAccount(List.of(setpriv.toString(), "--reuid", id, "--regid", id, "--clear-groups", "--"), NOBODY);
    }

    private static boolean works(List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return ChildProcess.endsWithin(process, 10_000) && process.exitValue() == 0;
        } catch (IOException failed) {
            return false;
        }
    }

    // "Uid: real effective saved filesystem"; proc(5).
    private static int effectiveUser() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("Uid:"))
                    .map(line -> line.split("\\s+", -1)[2])
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failed) {
            throw new ServerFailure("Who runs this process cannot be read: " + failed, failed);
        }
    }

    private static int userOf(Path path) {
        try {
            return (int) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
        } catch (IOException failed) {
            throw new ServerFailure("The owner of " + path + " cannot be read: " + failed, failed);
        }
    }

    /**
     * Makes sure that this account can reach a folder, which matters where it is not the account that starts it.
     *
     * @throws ServerFailure when it cannot; names the folder
     */
    void requireReach(Path folder) {
        if (owner != NOBODY) {
            return;
        }
        var enter = new ArrayList<>(prefix);
        enter.addAll(List.of("test", "-x", folder.toString()));
        if (!works(enter)) {
            throw new ServerFailure(
                    "PostgreSQL does not run as root; it runs as the user nobody here, who cannot enter " + folder
                            + ". Give a folder that others may enter, or start as an ordinary user.");
        }
    }

    /** What goes before a command of PostgreSQL. */
    List<String> prefix() {
        return prefix;
    }

    /** Makes this account the owner of a file or an empty folder. */
    void own(Path path) {
        if (userOf(path) == owner) {
            return;
        }
        try {
            Files.setAttribute(path, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException failed) {
            throw new ServerFailure("The owner of " + path + " cannot be changed: " + failed, failed);
        }
    }
}
