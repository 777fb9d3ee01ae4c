package id.lindung.intake.inbound.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a collection has come.
 *
 * <pre>
 *             received              register                 confirm
 *   (nothing) -------> TO_REGISTER ----------> TO_CONFIRM ----------> DONE
 * </pre>
 *
 * Each move is a transaction of its own, and what is asked of referral between two of them may be asked again.
 */
public enum CollectionState {
    TO_REGISTER("to-register"),
    TO_CONFIRM("to-confirm"),
    DONE("done");

    private final String code;

    CollectionState(String code) {
        this.code = code;
    }

    /** Stable, kebab-case. */
    @JsonValue
    public String code() {
        return code;
    }

    /** True where a collection in this state may come into {@code next}. */
    public boolean allows(CollectionState next) {
        return switch (this) {
            case TO_REGISTER -> next == TO_CONFIRM;
            case TO_CONFIRM -> next == DONE;
            case DONE -> false;
        };
    }
}
