package id.lindung.casework.sop.store;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Files that the service ships. */
final class Resources {

    private Resources() {}

    static byte[] bytes(String path) {
        try (var stream = Resources.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("Not shipped: " + path);
            }
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
