package id.lindung.local.cli;

import com.fasterxml.jackson.databind.JsonNode;
import id.lindung.local.stack.Service;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./lindung verify}: has every service check its audit log. Exit code 1 when a line does not hold. */
@Command(
        name = "verify",
        description = "Checks every service's audit log and names each line that was altered, removed or added.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    private static final String PATH = "/v1/operations/audit-log/verification";

    @Mixin
    private PortBase portBase = new PortBase();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        RunningSystem system = new RunningSystem(portBase);
        String token = system.operatorToken();
        int findings = 0;
        for (Service service : Service.values()) {
            JsonNode report = system.post(service, PATH, "", token);
            for (JsonNode finding : report.path("findings")) {
                out.println(service.id() + ": " + oneLine(finding));
                findings++;
            }
        }
        out.println(findings == 0 ? "Every line of every audit log holds." : findings + " findings.");
        return findings == 0 ? 0 : Main.FAILED;
    }

    private static String oneLine(JsonNode finding) {
        return finding.properties().stream()
                .map(field -> field.getKey() + " " + field.getValue().asText())
                .collect(Collectors.joining(", "));
    }
}
