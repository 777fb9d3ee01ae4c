package id.lindung.faults.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import id.lindung.local.story.Answer;
import id.lindung.local.story.Attempt;
import id.lindung.local.story.Witness;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The book of all exchanges, in memory for the checker and on disk for whoever looks into a failed run. */
public final class Ledger implements AutoCloseable {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Queue<Exchange> exchanges = new ConcurrentLinkedQueue<>();
    private final PrintWriter file;
    private final Clock clock;

    /** @param file written anew, a line for each exchange */
    public Ledger(Path file, Clock clock) throws IOException {
        this.file = new PrintWriter(Files.newBufferedWriter(file), true);
        this.clock = clock;
    }

    /** Writes down what one client of a unit does. */
    public Witness of(String client, String unit) {
        return new Witness() {
            @Override
            public void answered(Attempt attempt, Answer answer) {
                var success = answer.status() >= 200 && answer.status() < 300;
                enter(client, unit, attempt, answer.status(), success ? answer.body() : null);
            }

            @Override
            public void unanswered(Attempt attempt) {
                enter(client, unit, attempt, 0, null);
            }
        };
    }

    private void enter(String client, String unit, Attempt attempt, int status, @Nullable JsonNode success) {
        var exchange = new Exchange(
                client,
                unit,
                ID.matcher(attempt.request()).replaceAll("{id}"),
                ID.matcher(attempt.request())
                        .results()
                        .map(found -> UUID.fromString(found.group()))
                        .toList(),
                attempt.idempotencyKey(),
                status,
                success == null ? Optional.empty() : id(success),
                success == null
                        ? List.of()
                        : success.path("items")
                                .valueStream()
                                .flatMap(item -> id(item).stream())
                                .toList(),
                attempt.begunAt(),
                clock.instant());
        exchanges.add(exchange);
        synchronized (file) {
            file.println(exchange.line());
        }
    }

    private static Optional<UUID> id(JsonNode body) {
        return Optional.of(body.path("id").asText(""))
                .filter(id -> ID.matcher(id).matches())
                .map(UUID::fromString);
    }

    /** Everything written down so far, in the order of the answers. */
    public List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    @Override
    public void close() {
        file.close();
    }
}
