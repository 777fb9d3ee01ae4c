package id.lindung.identity;

import java.util.HashSet;
import java.util.Set;

/**
 * The list {@code contracts/public-paths}.
 *
 * @param exact paths as they are
 * @param trees paths that stand for themselves and all below
 */
record PublicPaths(Set<String> exact, Set<String> trees) {

    private static final String BELOW = "/*";

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
        return exact.contains(path)
                || trees.stream().anyMatch(tree -> path.equals(tree) || path.startsWith(tree + "/"));
    }
}
