package id.lindung.local.stack;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.runner.GeneratedMain;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * A program that keeps the agreement between launcher and service (settings by environment, readiness over HTTP, exit code
 * 78) and does nothing else. The launcher is built before the services are; the system tests run it with those.
 */
public final class FakeService {

    /** Name of a file in the service's keys folder that makes it refuse its configuration. */
    static final String REFUSAL = "refuse";

    private FakeService() {}

    /** Serves until it is ended. */
    public static void main(String[] arguments) throws IOException {
        if (Files.exists(Path.of(System.getenv("LINDUNG_KEYS_DIR"), REFUSAL))) {
            System.err.println("The keys do not fit the data.");
            System.exit(78);
        }
        String host = System.getenv("QUARKUS_HTTP_HOST");
        int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        HttpServer http = HttpServer.create(new InetSocketAddress(host, port), 0);
        http.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        http.start();
    }

    /** A folder for each service as Quarkus's build fills it, with this class for the application. */
    static Path applications(Path folder) throws IOException, URISyntaxException {
        for (Service service : Service.values()) {
            Path application = folder.resolve(service.id());
            write(Files.createDirectories(application.resolve("app")).resolve("fake.jar"));
            Files.writeString(application.resolve("quarkus-run.jar"), "");
        }
        return folder;
    }

    private static void write(Path jar) throws IOException, URISyntaxException {
        Path classes = Path.of(FakeService.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (Class<?> one : List.of(GeneratedMain.class, FakeService.class)) {
                String entry = one.getName().replace('.', '/') + ".class";
                out.putNextEntry(new JarEntry(entry));
                Files.copy(classes.resolve(entry), out);
            }
        }
    }
}
