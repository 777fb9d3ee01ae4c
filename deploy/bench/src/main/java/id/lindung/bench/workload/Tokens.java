package id.lindung.bench.workload;

import id.lindung.local.issuer.TokenRequest;
import id.lindung.local.stack.Stack;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A token for each unit, of one person who holds one role there; as long as a whole run. */
final class Tokens {

    private static final Duration LIFETIME = Duration.ofHours(6);

    private final Stack stack;
    private final String role;
    private final Map<String, String> made = new ConcurrentHashMap<>();

    Tokens(Stack stack, String role) {
        this.stack = stack;
        this.role = role;
    }

    String of(String unit) {
        return made.computeIfAbsent(
                unit,
                any -> stack.token(TokenRequest.of(role + "-" + unit, Optional.of(unit), List.of(role))
                        .withLifetime(LIFETIME)));
    }
}
