package id.lindung.casework.casefile.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Set;

/**
 * Where a case file stands.
 *
 * <pre>
 *            open          close
 *   (nothing) ────▶ OPEN ─────────▶ CLOSED
 * </pre>
 *
 * Closed is final: who comes back is received anew.
 */
public enum CaseFileState {
    OPEN("open"),
    CLOSED("closed");

    @EnumeratedValue
    private final String code;

    CaseFileState(String code) {
        this.code = code;
    }

    /** The code in JSON and in the database. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The table of legal moves. A new state does not compile until its row stands here. */
    public Set<CaseFileState> next() {
        return switch (this) {
            case OPEN -> Set.of(CLOSED);
            case CLOSED -> Set.of();
        };
    }
}
