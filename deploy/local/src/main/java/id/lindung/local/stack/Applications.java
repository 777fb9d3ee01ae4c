package id.lindung.local.stack;

import id.lindung.local.server.ServerFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Where the built services lie. */
public final class Applications {

    private final Function<Service, Path> folder;

    private Applications(Function<Service, Path> folder) {
        this.folder = folder;
    }

    /** As {@code ./lindung up} puts them: {@code <folder>/<service>/quarkus-run.jar}. */
    public static Applications in(Path folder) {
        return new Applications(service -> folder.resolve(service.id()));
    }

    /** As Maven leaves them under the project folder. */
    public static Applications builtIn(Path project) {
        return new Applications(service -> project.resolve(service.id() + "-service/target/quarkus-app"));
    }

    /**
     * The service's runnable jar, its libraries beside it.
     *
     * @throws ServerFailure when the service is not built
     */
    public Path jar(Service service) {
        Path jar = folder.apply(service).resolve("quarkus-run.jar");
        if (!Files.isReadable(jar)) {
            throw new ServerFailure("The " + service.id() + " service is not built: there is no " + jar);
        }
        return jar;
    }
}
