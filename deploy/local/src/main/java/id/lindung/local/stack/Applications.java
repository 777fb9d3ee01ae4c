package id.lindung.local.stack;

import id.lindung.local.server.ServerFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * Where the built services lie, and beside each what lets its JVM start in half the time: an ahead-of-time cache (JEP 483,
 * JEP 514), recorded in one run for all later ones. Without it, or with one that no longer fits, a service starts all the
 * same.
 */
public final class Applications {

    private static final String CACHE = "start.aot";
    private static final String MARK = "quarkus-run.jar";

    private final Function<Service, Path> folder;
    private final boolean recording;

    private Applications(Function<Service, Path> folder, boolean recording) {
        this.folder = folder;
        this.recording = recording;
    }

    /** As {@code ./lindung up} puts them: {@code <folder>/<service>/quarkus-run.jar}. */
    public static Applications in(Path folder) {
        return new Applications(service -> folder.resolve(service.id()), false);
    }

    /** As Maven leaves them under the project folder. */
    public static Applications builtIn(Path project) {
        return new Applications(service -> project.resolve(service.id() + "-service/target/quarkus-app"), false);
    }

    /** The same, writing their start-up caches when they end. */
    public Applications recording() {
        return new Applications(folder, true);
    }

    boolean isRecording() {
        return recording;
    }

    /** What the service's JVM is told about its start-up cache. */
    List<String> cacheOptions(Service service) {
        Path cache = folder.apply(service).resolve(CACHE);
        if (recording) {
            return List.of("-XX:AOTCacheOutput=" + cache);
        }
        return Files.isReadable(cache) ? List.of("-XX:AOTCache=" + cache) : List.of();
    }

    /**
     * The folder that Quarkus's build filled for the service.
     *
     * @throws ServerFailure when the service is not built
     */
    public Path folder(Service service) {
        Path built = folder.apply(service);
        if (!Files.isReadable(built.resolve(MARK))) {
            throw new ServerFailure(
                    "The " + service.id() + " service is not built: there is no " + built.resolve(MARK));
        }
        return built;
    }
}
