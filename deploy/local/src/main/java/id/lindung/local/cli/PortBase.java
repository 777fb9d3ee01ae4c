package id.lindung.local.cli;

import id.lindung.local.stack.PortPlan;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option by which a command finds the running system, or places it. */
final class PortBase {

    @Option(
            names = "--port-base",
            paramLabel = "N",
            defaultValue = "" + PortPlan.STANDARD_BASE,
            description = "Where the ports count from: intake N+1, case N+2, referral N+3, reporting N+4, issuer N+10,"
                    + " PostgreSQL N+20, Kafka N+30. Default: ${DEFAULT-VALUE}.")
    private int base = PortPlan.STANDARD_BASE;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    /** Where everything listens; a number that cannot be ends the command as one that was called wrongly. */
    PortPlan ports() {
        try {
            return PortPlan.from(base);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), String.valueOf(wrong.getMessage()), wrong);
        }
    }

    /** As typed, to repeat it in a message. */
    int base() {
        return base;
    }
}
