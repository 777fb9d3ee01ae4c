package id.lindung.local.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.lindung.local.stack.Service;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./lindung republish}: has every service send its events again, for topics that were lost. */
@Command(
        name = "republish",
        description = "Fills lost Kafka topics again from the databases. Consumers recognise what they had.",
        mixinStandardHelpOptions = true)
final class RepublishCommand implements Callable<Integer> {

    private static final String PATH = "/v1/operations/outbox/republication";

    @Option(
            names = "--from",
            paramLabel = "INSTANT",
            description = "Only events from then on, such as 2026-11-22T00:00:00Z. Default: all there are.")
    private @Nullable Instant from;

    @Mixin
    private PortBase portBase = new PortBase();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        RunningSystem system = new RunningSystem(portBase);
        String token = system.operatorToken();
        var body = new JsonMapper().createObjectNode();
        if (from != null) {
            body.put("from", from.toString());
        }
        for (Service service : Service.values()) {
            JsonNode answer = system.post(service, PATH, body.toString(), token);
            out.println("%s: %d events to be sent again"
                    .formatted(service.id(), answer.path("events").asLong()));
        }
        return 0;
    }
}
