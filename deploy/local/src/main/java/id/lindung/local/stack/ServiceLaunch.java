package id.lindung.local.stack;

import id.lindung.local.process.Launch;
import id.lindung.local.process.LogFile;
import id.lindung.local.process.LoggedProcess;
import id.lindung.local.process.Running;
import id.lindung.local.server.ChildProcess;
import id.lindung.local.server.Lifetime;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Starts one replica of a service and asks it whether it is ready. */
final class ServiceLaunch implements Launch {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(2);

    private final HttpClient http;
    private final JavaCommand command;
    private final Supplier<Map<String, String>> environment;
    private final Path folder;
    private final LogFile log;
    private final Lifetime lifetime;
    private final HttpRequest readiness;

    /**
     * @param environment asked for at each start, since it names servers that are up by then
     * @param folder becomes the working directory and takes temporary files
     */
    ServiceLaunch(
            HttpClient http,
            JavaCommand command,
            Supplier<Map<String, String>> environment,
            Path folder,
            LogFile log,
            URI url,
            Lifetime lifetime) {
        this.http = http;
        this.command = command;
        this.environment = environment;
        this.folder = folder;
        this.log = log;
        this.lifetime = lifetime;
        this.readiness = HttpRequest.newBuilder(url.resolve("/q/health/ready"))
                .timeout(ANSWER_WITHIN)
                .build();
    }

    @Override
    public Running start() {
        long logStart = log.size();
        Process process =
                ChildProcess.start(List.of(), command.line(), environment.get(), folder, log.path(), lifetime);
        return new LoggedProcess(process, log, logStart);
    }

    @Override
    public boolean ready(Running running) {
        try {
            return http.send(readiness, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts a probe", e);
        }
    }
}
