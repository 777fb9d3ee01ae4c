package id.lindung.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The list {@code contracts/public-paths}: what answers without a token.
 *
 * @param exact paths as they are
 * @param trees paths that stand for themselves and all below
 */
public record PublicPaths(Set<String> exact, Set<String> trees) {

    private static final String BELOW = "/*";

    /** The list as shipped. */
    public static PublicPaths read() {
        try (var list = PublicPaths.class.getResourceAsStream("/contracts/public-paths")) {
            return parse(new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the list.
     *
     * @throws IllegalArgumentException for a line that opens everything or is no path
     */
    static PublicPaths parse(String list) {
        var exact = new HashSet<String>();
        var trees = new HashSet<String>();
        list.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    if (line.endsWith(BELOW)) {
                        trees.add(check(line.substring(0, line.length() - BELOW.length())));
                    } else {
                        exact.add(check(line));
                    }
                });
        return new PublicPaths(Set.copyOf(exact), Set.copyOf(trees));
    }

    private static String check(String path) {
        if (!path.startsWith("/") || path.contains("*") || path.length() < 2) {
            throw new IllegalArgumentException("Not a public path: " + path);
        }
        return path;
    }

    boolean contain(String path) {
        return entryOf(path).isPresent();
    }

    /** The line of the list that opens this path, without the {@code /*} of a tree; empty for what wants a token. */
    public Optional<String> entryOf(String path) {
        return exact.contains(path)
                ? Optional.of(path)
                : trees.stream()
                        .filter(tree -> path.equals(tree) || path.startsWith(tree + "/"))
                        .findFirst();
    }
}
