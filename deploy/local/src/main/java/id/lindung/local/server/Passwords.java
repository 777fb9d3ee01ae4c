package id.lindung.local.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** Random passwords, one file of mode 0600 each, in a folder that the installation keeps apart from its data. */
public final class Passwords {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    public Passwords(Path folder) {
        this.folder = folder;
    }

    /** The password of this name; made on first use (192 random bits, only letters, digits, '-' and '_'). */
    public String ensure(String name) {
        return find(name).orElseGet(() -> {
            var bytes = new byte[24];
            RANDOM.nextBytes(bytes);
            var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            OwnerOnly.write(file(name), password);
            return password;
        });
    }

    /** The password of this name, when it was made before. */
    public Optional<String> find(String name) {
        return Files.exists(file(name)) ? Optional.of(OwnerOnly.read(file(name))) : Optional.empty();
    }

    /** Where the password of this name is kept. */
    public Path file(String name) {
        return folder.resolve(name + ".password");
    }
}
