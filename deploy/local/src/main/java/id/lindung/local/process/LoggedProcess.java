package id.lindung.local.process;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A child process that writes to a log file of its own. */
public final class LoggedProcess implements Running {

    private final Process process;
    private final LogFile log;
    private final long logStart;
    private final Runnable finish;

    /**
     * A child that finishes on SIGTERM.
     *
     * @param logStart size of the log when the child was started, in bytes
     */
    public LoggedProcess(Process process, LogFile log, long logStart) {
        this(process, log, logStart, process::destroy);
    }

    /**
     * A child that is asked to finish in another way.
     *
     * @param logStart size of the log when the child was started, in bytes
     */
    public LoggedProcess(Process process, LogFile log, long logStart, Runnable finish) {
        this.process = process;
        this.log = log;
        this.logStart = logStart;
        this.finish = finish;
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
        finish.run();
    }

    @Override
    public List<String> output() {
        return log.linesSince(logStart);
    }
}
