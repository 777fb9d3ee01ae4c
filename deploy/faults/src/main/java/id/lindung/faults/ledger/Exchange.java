package id.lindung.faults.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One attempt of one client and what came of it. Ids and codes, nothing that anybody said.
 *
 * @param operation method and path, with {@code {id}} in the place of ids: {@code POST /v1/referrals/{id}/dispatch}
 * @param about the ids in the path, in their order
 * @param key the idempotency key; empty where there is none
 * @param status 0 when nothing came back
 * @param created the id in the answer of a success; empty where there is none
 * @param seen ids of the rows that a list answered with
 * @param begun just before the request left
 * @param ended just after the answer came, or was given up
 */
public record Exchange(
        String client,
        String unit,
        String operation,
        List<UUID> about,
        Optional<String> key,
        int status,
        Optional<UUID> created,
        List<UUID> seen,
        Instant begun,
        Instant ended) {

    public boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** Whether it may have taken effect, though nobody was told. */
    public boolean inDoubt() {
        return status == 0 || status >= 500;
    }

    /** Every id that this exchange names. */
    public Set<UUID> ids() {
        return Stream.of(about.stream(), created.stream(), seen.stream())
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
    }

    /** One line for a person. */
    public String line() {
        var what = Stream.concat(about.stream(), created.stream())
                .map(UUID::toString)
                .distinct()
                .collect(Collectors.joining(" "));
        return "%s  %-12s %s -> %s  %s"
                .formatted(begun, client, operation, status == 0 ? "no answer" : String.valueOf(status), what);
    }
}
