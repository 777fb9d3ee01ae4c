package id.lindung.local.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The JVM of a service, for a small machine: one collector thread, small heap, small objects.
 *
 * @param jar the service's runnable jar
 * @param temporary for its temporary files
 */
record JavaCommand(Path jar, Path temporary) {

    List<String> line() {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of(
                "-Xms32m",
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:MaxMetaspaceSize=192m",
                "-Xss512k",
                "-XX:+ExitOnOutOfMemoryError",
                // Tink's protobuf still uses it, and the JVM would say so at every start.
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.io.tmpdir=" + temporary,
                "-jar",
                jar.toString()));
        return line;
    }
}
