package id.lindung.local.kafka;

import id.lindung.local.server.ServerFailure;
import id.lindung.local.server.Unpacked;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** The broker's jars. They travel as resources inside one jar, so that they meet nobody else's class path. */
final class KafkaLibraries {

    private static final String HOME = "META-INF/lindung/kafka/";

    private KafkaLibraries() {}

    /** The folder of jars under this cache folder, unpacked on first use. */
    static Path unpack(Path cache) {
        var url = KafkaLibraries.class.getClassLoader().getResource(HOME + "version.properties");
        if (url == null) {
            throw new ServerFailure("Kafka's libraries (module deploy/kafka) are not on the class path");
        }
        return Unpacked.once(cache.resolve("kafka-" + version(url)), folder -> copy(url, folder));
    }

    private static String version(URL url) {
        var properties = new Properties();
        try (var in = url.openStream()) {
            properties.load(in);
        } catch (IOException failed) {
            throw new ServerFailure("Kafka's libraries cannot be read from " + url, failed);
        }
        return properties.getProperty("version");
    }

    private static void copy(URL version, Path folder) throws IOException {
        if (!version.getProtocol().equals("jar")) {
            copyJars(Path.of(uri(version.toString())).resolveSibling("lib"), folder);
            return;
        }
        var jar = version.getPath().substring(0, version.getPath().indexOf("!/"));
        try (var inside = FileSystems.newFileSystem(Path.of(uri(jar)), Map.of())) {
            copyJars(inside.getPath(HOME, "lib"), folder);
        }
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException broken) {
            throw new ServerFailure("Kafka's libraries cannot be read from " + text, broken);
        }
    }

    private static void copyJars(Path from, Path to) throws IOException {
        try (var jars = Files.list(from)) {
            for (var jar : jars.toList()) {
                Files.copy(jar, to.resolve(jar.getFileName().toString()));
            }
        }
    }
}
