package id.lindung.local.cli;

import id.lindung.local.stack.PortPlan;
import picocli.CommandLine.Option;

/** The option by which a command finds the running system, or places it. */
final class PortBase {

    @Option(
            names = "--port-base",
            paramLabel = "N",
            defaultValue = "" + PortPlan.STANDARD_BASE,
            description = "Where the ports count from: intake N+1, case N+2, referral N+3, reporting N+4, issuer N+10,"
                    + " PostgreSQL N+20, Kafka N+30. Default: ${DEFAULT-VALUE}.")
    private int base = PortPlan.STANDARD_BASE;

    PortPlan ports() {
        return PortPlan.from(base);
    }

    /** As typed, to repeat it in a message. */
    int base() {
        return base;
    }
}
