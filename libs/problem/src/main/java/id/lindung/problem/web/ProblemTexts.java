package id.lindung.problem.web;

import id.lindung.problem.FieldError;
import id.lindung.problem.ProblemType;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What problems say, in Indonesian (the default) and English: {@code problems/messages_<language>.properties} of every
 * jar on the class path, merged.
 */
@ApplicationScoped
// At start-up the class loader at hand sees the application and its libraries; a worker's may see less.
@Startup
class ProblemTexts {

    /** Languages spoken, the default first. */
    static final List<String> LANGUAGES = List.of("id", "en");

    private final Map<String, Map<String, String>> texts = new HashMap<>();

    ProblemTexts() {
        LANGUAGES.forEach(language -> texts.put(language, read("problems/messages_" + language + ".properties")));
    }

    /** The language to answer in, by RFC 9110, 12.5.4; the default for a header that cannot be read. */
    static String language(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return LANGUAGES.getFirst();
        }
        try {
            var wanted = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return wanted == null ? LANGUAGES.getFirst() : wanted;
        } catch (IllegalArgumentException notALanguageRange) {
            return LANGUAGES.getFirst();
        }
    }

    String title(ProblemType type, String language) {
        return text(type.code() + ".title", language, List.of(), type.code());
    }

    String detail(ProblemType type, String language, List<?> args) {
        return text(type.code() + ".detail", language, args, type.code());
    }

    /** The error with its sentence filled in. */
    FieldError complete(FieldError error, String language) {
        if (error.detail() != null) {
            return error;
        }
        var sentence = text(
                "field." + error.code(), language, error.args(), text("field.invalid", language, List.of(), "invalid"));
        return new FieldError(error.pointer(), error.code(), sentence);
    }

    private String text(String key, String language, List<?> args, String otherwise) {
        var pattern = texts.getOrDefault(language, Map.of()).get(key);
        return pattern == null ? otherwise : new MessageFormat(pattern, Locale.of(language)).format(args.toArray());
    }

    private static Map<String, String> read(String resource) {
        var merged = new HashMap<String, String>();
        try {
            var loader = Thread.currentThread().getContextClassLoader();
            for (URL file : Collections.list(loader.getResources(resource))) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> {
                    var other = merged.put(key.toString(), text.toString());
                    if (other != null && !other.equals(text)) {
                        throw new IllegalStateException("Two texts for " + key + " in " + resource);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(merged);
    }
}
