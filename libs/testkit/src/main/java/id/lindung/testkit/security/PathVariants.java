package id.lindung.testkit.security;

import java.util.ArrayList;
import java.util.List;

/** Ways to write a path that one reader takes for the path itself and another does not. */
final class PathVariants {

    private PathVariants() {}

    /** None of them is the path as given. */
    static List<String> of(String path) {
        var variants = new ArrayList<String>();
        variants.add("/" + path);
        variants.add(path + ";");
        variants.add(path + ";a=b");
        variants.add(path + "%3B");
        variants.add(path + "%00");
        variants.add(path + "/..");
        variants.add(path + "/%2e%2e");
        variants.add(path + "/.%2E/");
        variants.add("/x/.." + path);
        variants.add("/%2E%2E" + path);
        variants.add("/." + path);
        variants.add("/.;" + path);
        for (var slash = path.indexOf('/', 1); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            var before = path.substring(0, slash);
            var after = path.substring(slash + 1);
            for (var separator : List.of("//", "%2F", "%2f", "%5C", "/./", "/%2e/", ";/", ";a=b/", "/x/../")) {
                variants.add(before + separator + after);
            }
        }
        return variants;
    }
}
