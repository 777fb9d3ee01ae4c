package id.lindung.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Starts server processes, and stops them with all that they started themselves. */
public final class ChildProcess {

    // The kernel ties a child's life to the thread that started it, so that thread must never end before the process.
    private static final ExecutorService STARTER = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("server-starter").factory());

    private ChildProcess() {}

    /**
     * Starts a command whose output, both streams, is appended to a log file readable by its owner only.
     *
     * @param prefix what goes before the command to change its privileges; may be empty
     * @throws ServerFailure when the command or the log file cannot be opened
     */
    public static Process start(List<String> prefix, List<String> command, Path log, Lifetime lifetime) {
        return start(prefix, command, Map.of(), Path.of(""), log, lifetime);
    }

    /**
     * The same in a folder of its own and with more in its environment, which is where secrets go: others can read a
     * command line.
     *
     * @param environment added to this process's own
     */
    public static Process start(
            List<String> prefix,
            List<String> command,
            Map<String, String> environment,
            Path folder,
            Path log,
            Lifetime lifetime) {
        var program = Path.of(command.getFirst());
        if (program.isAbsolute() && !Files.isExecutable(program)) {
            throw new ServerFailure("There is no program " + program);
        }
        var whole = new ArrayList<>(prefix);
        switch (lifetime) {
            case WITH_PARENT ->
                tool("setpriv")
                        .ifPresent(setpriv -> whole.addAll(List.of(setpriv.toString(), "--pdeathsig", "KILL", "--")));
            // In a session of its own it does not hear the Ctrl-C that is meant for whoever started it.
            case INDEPENDENT -> tool("setsid").ifPresent(setsid -> whole.add(setsid.toString()));
        }
        whole.addAll(command);
        try {
            Folders.createParentOf(log);
            OwnerOnly.createFile(log);
            var builder = new ProcessBuilder(whole)
                    .directory(folder.toAbsolutePath().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            builder.environment().putAll(environment);
            return onStarter(builder);
        } catch (IOException failed) {
            throw new ServerFailure("Cannot start " + command.getFirst() + ": " + failed.getMessage(), failed);
        }
    }

    private static Process onStarter(ProcessBuilder builder) throws IOException {
        Future<Process> started = STARTER.submit(builder::start);
        try {
            return started.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ServerFailure(
                    "Interrupted while starting " + builder.command().getFirst(), interrupted);
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        }
    }

    /** Waits until the process has ended, at most so long; true when it has. */
    public static boolean endsWithin(Process process, long millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Interrupted while waiting for process " + process.pid(), interrupted);
        }
    }

    /** Ends the process and everything below it at once. */
    public static void kill(Process process) {
        var below = process.descendants().toList();
        process.destroyForcibly();
        below.forEach(ProcessHandle::destroyForcibly);
        endsWithin(process, 10_000);
    }

    /** Where a command of the operating system lies, when it is installed. */
    public static Optional<Path> tool(String name) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin");
        return List.of((path + ":/usr/sbin:/usr/bin:/sbin:/bin").split(":", -1)).stream()
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
