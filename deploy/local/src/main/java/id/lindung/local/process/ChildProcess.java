package id.lindung.local.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A child of this process, in a session of its own, writing to its own log file. */
public final class ChildProcess implements Running {

    private final Process process;
    private final LogFile log;
    private final long logStart;

    private ChildProcess(Process process, LogFile log, long logStart) {
        this.process = process;
        this.log = log;
        this.logStart = logStart;
    }

    /**
     * Starts a command.
     *
     * @param environment added to this process's own environment
     * @throws IOException when the command cannot be started at all
     */
    public static ChildProcess start(List<String> command, Map<String, String> environment, Path directory, LogFile log)
            throws IOException {
        Files.createDirectories(log.path().toAbsolutePath().getParent());
        long logStart = log.size();
        ProcessBuilder builder = new ProcessBuilder(inOwnSession(command))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
        builder.environment().putAll(environment);
        return new ChildProcess(builder.start(), log, logStart);
    }

    /**
     * Ctrl-C reaches every process of the terminal's foreground group at once. In sessions of their own the parts do not
     * hear it, and the launcher stops them in the right order. {@code setsid} keeps the process id.
     */
    public static List<String> inOwnSession(List<String> command) {
        Optional<Path> setsid = Stream.of("/usr/bin/setsid", "/bin/setsid")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        List<String> whole = new ArrayList<>();
        setsid.ifPresent(path -> whole.add(path.toString()));
        whole.addAll(command);
        return whole;
    }

    @Override
    public ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public CompletableFuture<Integer> ended() {
        return process.onExit().thenApply(Process::exitValue);
    }

    @Override
    public void finish() {
        process.destroy();
    }

    @Override
    public List<String> output() {
        return log.linesSince(logStart);
    }
}
