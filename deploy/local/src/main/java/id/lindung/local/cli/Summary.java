package id.lindung.local.cli;

import id.lindung.local.process.ProportionalMemory;
import id.lindung.local.stack.Part;
import id.lindung.local.stack.Stack;
import java.time.Duration;
import java.util.Locale;

/** What a person wants to know once everything runs: where it is, how long it took, what it takes. */
final class Summary {

    private final Stack stack;

    Summary(Stack stack) {
        this.stack = stack;
    }

    void print(Screen screen, Duration took) {
        screen.line("");
        screen.line("%-12s %-26s %-38s %s".formatted("", "API", "OpenAPI", "Swagger UI"));
        for (Part service : stack.services()) {
            screen.line("%-12s %-26s %-38s %s"
                    .formatted(
                            service.name(),
                            service.url() + "/v1",
                            service.url() + "/q/openapi",
                            service.url() + "/q/swagger-ui"));
        }
        screen.line("%-12s %s".formatted("issuer", stack.issuerUrl()));
        screen.line("%-12s %s".formatted("postgres", stack.part("postgres").url()));
        screen.line("%-12s %s".formatted("kafka", stack.kafka()));
        screen.line("");
        screen.line("Memory (PSS): " + memory());
        screen.line(String.format(Locale.ROOT, "Ready after %.1f s. Ctrl-C stops it.", took.toMillis() / 1000.0));
    }

    private String memory() {
        StringBuilder line = new StringBuilder();
        for (Part part : stack.parts()) {
            part.process()
                    .ifPresent(process -> line.append(part.name())
                            .append(' ')
                            .append(Screen.mebibytes(ProportionalMemory.ofTree(process)))
                            .append(", "));
        }
        ProcessHandle launcher = ProcessHandle.current();
        return line.append("launcher and issuer ")
                .append(Screen.mebibytes(ProportionalMemory.ofOne(launcher.pid())))
                .append("; ")
                .append(Screen.mebibytes(ProportionalMemory.ofTree(launcher)))
                .append(" in all")
                .toString();
    }
}
