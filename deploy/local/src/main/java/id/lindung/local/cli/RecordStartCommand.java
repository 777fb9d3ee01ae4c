package id.lindung.local.cli;

import id.lindung.local.issuer.TokenRequest;
import id.lindung.local.server.Folders;
import id.lindung.local.server.Lifetime;
import id.lindung.local.stack.PortPlan;
import id.lindung.local.stack.Service;
import id.lindung.local.stack.Stack;
import id.lindung.local.stack.StackConfig;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The last step of a build: runs the system once, on free ports in a folder that goes afterwards, so that each JVM records
 * what a start needs. Every later start takes about half the processor time.
 */
@Command(name = "record-start", hidden = true)
final class RecordStartCommand implements Callable<Integer> {

    /** What a first user would do: see whether it is well, read the contract, pass a token, reach the database. */
    private static final List<String> VISITS =
            List.of("/q/health", "/q/metrics", "/q/openapi", "/v1/operations/outbox", "/v1/no-such-thing");

    @Spec
    private @Nullable CommandSpec spec;

    private final Installation installation = new Installation();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Path folder = Files.createTempDirectory("lindung-record-");
        try {
            StackConfig config = StackConfig.of(
                            installation.applications().recording(),
                            folder.resolve("data"),
                            folder.resolve("keys"),
                            installation.programs(),
                            PortPlan.free())
                    .withLifetime(Lifetime.WITH_PARENT);
            try (Stack stack = Stack.start(config, new Screen(out, folder.resolve("data/logs")));
                    HttpClient http = HttpClient.newHttpClient()) {
                visit(stack, http);
            }
        } finally {
            Folders.delete(folder);
        }
        return 0;
    }

    private static void visit(Stack stack, HttpClient http) throws IOException, InterruptedException {
        String token = stack.token(TokenRequest.of("local-operator", Optional.empty(), List.of("operator")));
        for (Service service : Service.values()) {
            for (String path : VISITS) {
                URI page = stack.url(service).resolve(path);
                HttpRequest request = HttpRequest.newBuilder(page)
                        .header("Authorization", "Bearer " + token)
                        .build();
                // Whatever is answered, its code has run.
                http.send(request, BodyHandlers.discarding());
            }
        }
    }
}
