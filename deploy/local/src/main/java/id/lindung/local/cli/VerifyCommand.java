package id.lindung.local.cli;

import com.fasterxml.jackson.databind.JsonNode;
import id.lindung.local.stack.Service;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
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
        long findings = 0;
        for (Service service : Service.values()) {
            JsonNode report = system.post(service, PATH, "", token);
            for (JsonNode finding : report.path("findings")) {
                out.println(service.id() + ": " + oneLine(finding));
            }
            long leftOut = report.path("findingsLeftOut").asLong();
            if (leftOut > 0) {
                out.println("%s: and %d more".formatted(service.id(), leftOut));
            }
            findings += report.path("findings").size() + leftOut;
            out.println("%s: %d lines hold"
                    .formatted(service.id(), report.path("verifiedLines").asLong()));
        }
        return findings == 0 ? 0 : Main.FAILED;
    }

    /** Such as {@code altered-line 019aa8f2-…, seal 1042: The line's columns do not fit its hash.} */
    private static String oneLine(JsonNode finding) {
        StringBuilder line = new StringBuilder(finding.path("kind").asText());
        if (finding.has("lineId")) {
            line.append(' ').append(finding.path("lineId").asText());
        }
        if (finding.has("sealSequence")) {
            line.append(", seal ").append(finding.path("sealSequence").asText());
        }
        return line.append(": ").append(finding.path("detail").asText()).toString();
    }
}
