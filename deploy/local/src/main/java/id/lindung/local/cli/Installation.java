package id.lindung.local.cli;

import id.lindung.local.stack.Applications;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the {@code lindung} script says that things are: it knows the project folder and the newest build in it. */
public final class Installation {

    private final Path home = Path.of(System.getProperty("lindung.home", "."));
    private final Path build = Path.of(
            System.getProperty("lindung.apps", home.resolve(".lindung/app").toString()));

    /** The newest build of the services. */
    public Applications applications() {
        return Applications.in(build);
    }

    /** What else was built beside the services: such as {@code bench/echo}. */
    public Path beside(String name) {
        return build.resolve(name);
    }

    /** Unpacked programs that came with the build; there once it has recorded its start. */
    public Path programs() {
        return build.resolve("programs");
    }

    /** What a start unpacks its programs to: nothing new where the build has them, else a part of the data. */
    public Path cacheFor(Path data) {
        return Files.isDirectory(programs()) ? programs() : data.resolve("cache");
    }

    Path defaultData() {
        return home.resolve(".lindung/data");
    }

    Path defaultKeys() {
        return home.resolve(".lindung/keys");
    }
}
