package id.lindung.local.stack;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The JVM of a service on a small machine: one collector thread, a small heap, small object headers, and the quick compiler
 * alone. The thorough one would spend more than half of the processor time of a start, four times over, on code that a
 * district's load never makes hot; and it would take memory for it.
 *
 * <p>The jars lie on an ordinary class path and not behind the class loader of {@code quarkus-run.jar}. The start-up cache
 * keeps classes of the JVM's own loaders whole, with their lambdas; of other loaders it keeps less, and a start takes half
 * as much processor time again.
 *
 * @param application the folder that Quarkus's build fills
 * @param temporary for its temporary files
 * @param cacheOptions about its start-up cache
 * @param more the installation's own, which have the last word
 */
public record JavaCommand(Path application, Path temporary, List<String> cacheOptions, List<String> more) {

    /** What Quarkus changed comes before what it was changed from. */
    private static final List<String> CLASS_PATH = List.of(
            "quarkus/transformed-bytecode.jar", "quarkus/generated-bytecode.jar", "app/*", "lib/boot/*", "lib/main/*");

    private static final String MAIN = "io.quarkus.runner.GeneratedMain";

    /** The program and its arguments. */
    public List<String> line() {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(cacheOptions);
        line.addAll(List.of(
                // New objects have a third of the heap from the start: a heap that grows collects ten times as often.
                "-Xms96m",
                "-Xmn64m",
                "-Xmx192m",
                "-Xss512k",
                // What grows to its known size anyway needs no whole collection at every step there.
                "-XX:MetaspaceSize=160m",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:ReservedCodeCacheSize=128m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                // Tink's protobuf still uses it, and the JVM would say so at every start.
                "--sun-misc-unsafe-memory-access=allow",
                // Quarkus answers an address that is none with an empty 400; the services say what is wrong with it.
                "-Dvertx.disableURIValidation=true",
                "-Djava.io.tmpdir=" + temporary,
                // Otherwise said by quarkus-run.jar: what Quarkus' threads and buffers reach into.
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED",
                // Otherwise set by it, before anything logs.
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        line.addAll(more);
        line.addAll(List.of(
                "-cp",
                CLASS_PATH.stream()
                        .map(entry -> application + File.separator + entry)
                        .collect(joining(File.pathSeparator)),
                MAIN));
        return line;
    }
}
