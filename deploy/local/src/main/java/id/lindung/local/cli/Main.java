package id.lindung.local.cli;

import id.lindung.local.server.ServerFailure;
import java.io.PrintWriter;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of {@code ./lindung up}, {@code demo}, {@code token}, {@code republish} and {@code verify}. */
@Command(
        name = "lindung",
        description = "Runs Lindung on this machine.",
        mixinStandardHelpOptions = true,
        subcommands = {
            UpCommand.class,
            DemoCommand.class,
            TokenCommand.class,
            RepublishCommand.class,
            VerifyCommand.class,
            RecordStartCommand.class
        })
public final class Main {

    /** The command did what it was asked for and found something wrong, or could not do it. */
    static final int FAILED = 1;

    private Main() {}

    /** Runs a command and ends the JVM with its exit code: 0, 1 when it failed, 2 when it was called wrongly. */
    public static void main(String[] arguments) {
        System.exit(commandLine(Clock.systemUTC()).execute(arguments));
    }

    /** The commands, for tests as for {@link #main}. */
    static CommandLine commandLine(Clock clock) {
        CommandLine commandLine = new CommandLine(new Main(), new CommandFactory(clock));
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof ServerFailure) {
                say(command.getErr(), String.valueOf(failure.getMessage()));
                return FAILED;
            }
            throw failure;
        });
        return commandLine;
    }

    private static void say(PrintWriter err, String message) {
        err.println("lindung: " + message);
        err.flush();
    }
}
