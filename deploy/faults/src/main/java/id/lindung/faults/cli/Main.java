package id.lindung.faults.cli;

import id.lindung.local.server.ServerFailure;
import java.time.Clock;
import picocli.CommandLine;

/** Entry point of {@code ./lindung faults}. */
public final class Main {

    /** Something was found that must not be, or the run could not be made. */
    static final int FAILED = 1;

    private Main() {}

    /** Runs and ends the JVM with its exit code: 0, 1 when something was found, 2 when it was called wrongly. */
    public static void main(String[] arguments) {
        System.exit(commandLine(Clock.systemUTC()).execute(arguments));
    }

    /** The command, for tests as for {@link #main}. */
    static CommandLine commandLine(Clock clock) {
        var commandLine = new CommandLine(new FaultsCommand(clock));
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof ServerFailure) {
                command.getErr().println("lindung: " + failure.getMessage());
                command.getErr().flush();
                return FAILED;
            }
            throw failure;
        });
        return commandLine;
    }
}
