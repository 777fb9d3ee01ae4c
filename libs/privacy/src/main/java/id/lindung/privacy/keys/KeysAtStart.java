package id.lindung.privacy.keys;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Gives the service its keys, after they are proven against the database and before anything else starts. Keys that are missing or
 * do not fit end the process: retrying cannot help, and a service that went on would write what nobody can read.
 */
@ApplicationScoped
class KeysAtStart {
    /** {@code EX_CONFIG} of sysexits.h: a supervisor must not restart what only a person can mend. */
    static final int EXIT_CODE = 78;

    private static final Logger LOG = Logger.getLogger(KeysAtStart.class);

    private final Optional<Path> folder;
    private final KeyCheck check;

    KeysAtStart(@ConfigProperty(name = "lindung.keys.dir") Optional<Path> folder, KeyCheck check) {
        this.folder = folder;
        this.check = check;
    }

    void prove(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        try {
            check.require(read(), folder.orElseThrow());
        } catch (KeysRefusedException refused) {
            LOG.error(refused.getMessage());
            endProcess();
        }
    }

    /** The exception alone would stop the start and leave the process waiting: Quarkus takes the exit from the request before it. */
    private static void endProcess() {
        Quarkus.asyncExit(EXIT_CODE);
        throw new PreventFurtherStepsException(EXIT_CODE);
    }

    @Produces
    @Singleton
    ServiceKeys keys() {
        return read();
    }

    private ServiceKeys read() {
        return new KeysFolder(folder.orElseThrow(KeysAtStart::noFolder)).read();
    }

    private static KeysRefusedException noFolder() {
        return new KeysRefusedException("No keys folder is set: lindung.keys.dir (LINDUNG_KEYS_DIR) is empty.");
    }
}
