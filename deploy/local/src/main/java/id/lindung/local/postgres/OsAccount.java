package id.lindung.local.postgres;

import id.lindung.local.server.ChildProcess;
import id.lindung.local.server.ServerFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * As whom PostgreSQL runs. It refuses to run as root. For root it therefore runs in a user namespace of its own, in which
 * it sees itself without privileges while its files stay root's; where namespaces are forbidden, as the user
 * {@code nobody}, who then owns the data folder. An ordinary user runs it as himself.
 */
final class OsAccount {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

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
        var me = userOf(Path.of("/proc/self"));
        var there = Files.isDirectory(folder);
        var owner = there ? userOf(folder) : me;
        if (me != ROOT) {
            if (owner != me) {
                throw foreign(folder, owner, me);
            }
            return new OsAccount(List.of(), me);
        }
        if (owner == NOBODY) {
            return nobody();
        }
        if (owner != ROOT) {
            throw foreign(folder, owner, me);
        }
        return namespace();
    }

    private static ServerFailure foreign(Path folder, int owner, int me) {
        return new ServerFailure("The data folder " + folder + " belongs to the user with id " + owner
                + ", and this is the user with id " + me + ". Start as its owner, or give another data folder.");
    }

    private static OsAccount namespace() {
        var unshare = ChildProcess.tool("unshare");
        if (unshare.isEmpty() || !works(List.of(unshare.get().toString(), "--user", "true"))) {
            return nobody();
        }
        return new OsAccount(List.of(unshare.get().toString(), "--user"), ROOT);
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

    private static int userOf(Path path) {
        try {
            return (int) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
        } catch (IOException failed) {
            throw new ServerFailure("The owner of " + path + " cannot be read: " + failed, failed);
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
