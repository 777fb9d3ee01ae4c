package id.lindung.local.issuer;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tokens for those who call on behalf of many people: each is minted once and kept for half its life. A signature takes more
 * processor time than all the rest of such a client's request.
 */
public final class KeptTokens {

    private final TokenMinter minter;
    private final Clock clock;
    private final Map<TokenRequest, Kept> kept = new ConcurrentHashMap<>();

    public KeptTokens(TokenMinter minter, Clock clock) {
        this.minter = minter;
        this.clock = clock;
    }

    /** A token that says what is asked for, with at least half its life before it. */
    public String token(TokenRequest request) {
        return kept.compute(
                        request,
                        (asked, known) -> known == null || !known.isFresh(clock.instant()) ? mint(asked) : known)
                .token();
    }

    private Kept mint(TokenRequest request) {
        return new Kept(
                minter.mint(request), clock.instant().plus(request.lifetime().dividedBy(2)));
    }

    private record Kept(String token, Instant until) {

        boolean isFresh(Instant now) {
            return now.isBefore(until);
        }
    }
}
