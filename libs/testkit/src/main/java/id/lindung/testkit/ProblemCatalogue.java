package id.lindung.testkit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Every problem that a module can answer has a title and a detail in Indonesian and in English, in the module's own
 * {@code problems/messages_id.properties} and {@code problems/messages_en.properties}.
 */
public final class ProblemCatalogue {

    private static final List<String> LANGUAGES = List.of("id", "en");
    private static final List<String> TEXTS = List.of(".title", ".detail");

    private ProblemCatalogue() {}

    /**
     * Fails with every missing text.
     *
     * @param problems all constants of a module's problem types
     * @param code gives a constant's stable code, such as {@code cursor.invalid}
     */
    public static <P> void assertComplete(List<P> problems, Function<P, String> code) {
        assertComplete(problems.stream().map(code).toList(), ProblemCatalogue.class.getClassLoader());
    }

    static void assertComplete(List<String> codes, ClassLoader loader) {
        if (codes.isEmpty()) {
            throw new AssertionError("No problem to check");
        }
        var missing = new TreeSet<String>();
        for (var language : LANGUAGES) {
            var file = "problems/messages_" + language + ".properties";
            var known = keys(file, loader);
            codes.forEach(code -> TEXTS.stream()
                    .map(text -> code + text)
                    .filter(key -> !known.contains(key))
                    .forEach(key -> missing.add(file + ": " + key)));
        }
        if (!missing.isEmpty()) {
            throw new AssertionError("Problems without a text:\n  " + String.join("\n  ", missing));
        }
    }

    /** Fails with every key that stands in one language only. */
    public static void assertSameInBothLanguages() {
        var loader = ProblemCatalogue.class.getClassLoader();
        var indonesian = keys("problems/messages_id.properties", loader);
        var english = keys("problems/messages_en.properties", loader);
        var odd = new ArrayList<String>();
        indonesian.stream().filter(key -> !english.contains(key)).forEach(key -> odd.add(key + " lacks English"));
        english.stream().filter(key -> !indonesian.contains(key)).forEach(key -> odd.add(key + " lacks Indonesian"));
        if (!odd.isEmpty()) {
            throw new AssertionError("Texts in one language only:\n  " + String.join("\n  ", odd));
        }
    }

    private static Set<String> keys(String file, ClassLoader loader) {
        var keys = new TreeSet<String>();
        try {
            for (var url : Collections.list(loader.getResources(file))) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> {
                    if (!text.toString().isBlank()) {
                        keys.add(key.toString());
                    }
                });
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return keys;
    }
}
