package id.lindung.local.stack;

import id.lindung.local.process.Launch;
import id.lindung.local.process.LogFile;
import id.lindung.local.process.LoggedProcess;
import id.lindung.local.process.PermanentFailure;
import id.lindung.local.process.Running;
import id.lindung.local.server.ServerFailure;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Starts PostgreSQL or Kafka, whose start returns only when they answer.
 *
 * <p>What keeps the first start from succeeding (a port, a folder, a version) is for a person to put right. Once a server
 * has run, the same failure may be the debris of its death, and another attempt is worth making.
 *
 * @param <S> the server
 */
final class ServerLaunch<S> implements Launch {

    private final LogFile log;
    private final Supplier<S> start;
    private final Function<S, Process> process;
    private final Consumer<S> finish;
    private volatile boolean ranBefore;

    ServerLaunch(LogFile log, Supplier<S> start, Function<S, Process> process, Consumer<S> finish) {
        this.log = log;
        this.start = start;
        this.process = process;
        this.finish = finish;
    }

    @Override
    public Running start() {
        long logStart = log.size();
        S server = startOrGiveUp();
        ranBefore = true;
        return new LoggedProcess(process.apply(server), log, logStart, () -> finish.accept(server));
    }

    private S startOrGiveUp() {
        try {
            return start.get();
        } catch (ServerFailure failure) {
            if (ranBefore) {
                throw failure;
            }
            throw new PermanentFailure(String.valueOf(failure.getMessage()));
        }
    }

    @Override
    public boolean ready(Running running) {
        return true;
    }
}
