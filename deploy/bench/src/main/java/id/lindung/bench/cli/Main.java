package id.lindung.bench.cli;

import picocli.CommandLine;

/** Entry point of {@code ./lindung bench}. */
public final class Main {

    private Main() {}

    /** Ends the JVM with 0, with 1 when something answered wrongly or could not be measured, with 2 when called wrongly. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new BenchCommand()).execute(arguments));
    }
}
