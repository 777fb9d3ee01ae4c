package id.lindung.casework.sop.domain;

import jakarta.persistence.EnumeratedValue;

/**
 * Where a draft of a procedure stands.
 *
 * <pre>
 * draft ── changed ──▶ draft
 *   ├───── published ─▶ published
 *   └───── discarded ─▶ discarded
 * </pre>
 */
public enum SopDraftState {
    DRAFT("draft"),
    PUBLISHED("published"),
    /** Its version may be drafted anew. */
    DISCARDED("discarded");

    @EnumeratedValue
    private final String code;

    SopDraftState(String code) {
        this.code = code;
    }

    /** The code in JSON and in the database. */
    public String code() {
        return code;
    }

    /** Whether it may still be changed or published. */
    public boolean isOpen() {
        return switch (this) {
            case DRAFT -> true;
            case PUBLISHED, DISCARDED -> false;
        };
    }
}
