package id.lindung.bench.load;

import java.util.Map;
import java.util.Optional;

/**
 * An HTTP answer.
 *
 * @param headers by name in lower case
 * @param body as text in UTF-8
 */
public record Reply(int status, Map<String, String> headers, String body) {

    public Optional<String> header(String lowerCaseName) {
        return Optional.ofNullable(headers.get(lowerCaseName));
    }

    /**
     * This very reply, when it has the status.
     *
     * @throws WrongAnswer when it has another
     */
    public Reply expect(int wanted) {
        if (status != wanted) {
            throw new WrongAnswer("%d instead of %d: %s".formatted(status, wanted, body));
        }
        return this;
    }
}
