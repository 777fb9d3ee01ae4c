package id.lindung.local.issuer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The form of {@code POST /token}: {@code role} (any number), {@code unit}, {@code agency}, {@code subject},
 * {@code audience}, {@code expires_in} in seconds. Fields that OAuth clients send besides are ignored.
 */
final class TokenForm {

    private static final long LONGEST_SECONDS = 86_400;

    private TokenForm() {}

    /** @throws IllegalArgumentException when the form cannot be read; the message says which field */
    static TokenRequest parse(String form) {
        var fields = fields(form);
        var roles = fields.getOrDefault("role", List.of());
        var subject = first(fields, "subject").orElse(roles.isEmpty() ? "local" : "local-" + roles.getFirst());
        return new TokenRequest(
                subject,
                roles,
                first(fields, "unit"),
                first(fields, "agency"),
                first(fields, "audience").orElse(TokenRequest.AUDIENCE),
                lifetime(first(fields, "expires_in").orElse("3600")));
    }

    private static Duration lifetime(String seconds) {
        try {
            var asked = Long.parseLong(seconds);
            if (Math.abs(asked) <= LONGEST_SECONDS) {
                return Duration.ofSeconds(asked);
            }
        } catch (NumberFormatException notANumber) {
            // Answered below, like every other lifetime that is none.
        }
        throw new IllegalArgumentException("expires_in: seconds, at most " + LONGEST_SECONDS);
    }

    private static Map<String, List<String>> fields(String form) {
        var fields = new TreeMap<String, List<String>>();
        for (var pair : form.split("&", -1)) {
            var at = pair.indexOf('=');
            if (at > 0) {
                fields.computeIfAbsent(decode(pair.substring(0, at)), name -> new ArrayList<>())
                        .add(decode(pair.substring(at + 1)));
            }
        }
        return fields;
    }

    private static Optional<String> first(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
