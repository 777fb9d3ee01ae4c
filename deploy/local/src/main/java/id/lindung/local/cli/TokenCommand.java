package id.lindung.local.cli;

import id.lindung.local.issuer.TokenRequest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./lindung token}: prints a token and nothing else, so that a shell can put it into a variable. */
@Command(
        name = "token",
        description = "Prints a token of one hour for the running system.",
        mixinStandardHelpOptions = true)
final class TokenCommand implements Callable<Integer> {

    @Option(
            names = "--role",
            required = true,
            paramLabel = "ROLE",
            description = "Such as case-manager; may be repeated.")
    private List<String> roles = List.of();

    @Option(
            names = "--unit",
            paramLabel = "CODE",
            description = "Region code of the unit, such as 62.11. An operator needs none.")
    private @Nullable String unit;

    @Option(names = "--agency", paramLabel = "ID", description = "Partner agency, for role partner.")
    private @Nullable String agency;

    @Option(names = "--subject", paramLabel = "ID", description = "Who calls. Default: local-ROLE.")
    private @Nullable String subject;

    @Mixin
    private PortBase portBase = new PortBase();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        String caller = Optional.ofNullable(subject).orElse("local-" + roles.getFirst());
        TokenRequest request = TokenRequest.of(caller, Optional.ofNullable(unit), roles);
        if (agency != null) {
            request = request.withAgency(agency);
        }
        String token = new RunningSystem(portBase).token(request);
        java.util.Objects.requireNonNull(spec).commandLine().getOut().println(token);
        return 0;
    }
}
