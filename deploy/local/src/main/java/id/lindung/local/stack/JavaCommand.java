package id.lindung.local.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The JVM of a service on a small machine: one collector thread, a small heap, small object headers, and the quick compiler
 * alone. The thorough one would spend more than half of the processor time of a start, four times over, on code that a
 * district's load never makes hot; and it would take memory for it.
 *
 * @param jar the service's runnable jar
 * @param temporary for its temporary files
 * @param cacheOptions about its start-up cache
 */
record JavaCommand(Path jar, Path temporary, List<String> cacheOptions) {

    List<String> line() {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(cacheOptions);
        line.addAll(List.of(
                "-Xms32m",
                "-Xmx192m",
                "-Xss512k",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                // Tink's protobuf still uses it, and the JVM would say so at every start.
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.io.tmpdir=" + temporary,
                "-jar",
                jar.toString()));
        return line;
    }
}
