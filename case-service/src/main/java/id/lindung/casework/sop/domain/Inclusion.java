package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a procedure is for cases of some kind. */
public enum Inclusion {
    /** With them, and without. */
    @JsonProperty("any")
    ANY,
    /** For them alone. */
    @JsonProperty("only")
    ONLY,
    /** Not for them. */
    @JsonProperty("never")
    NEVER;

    boolean includes(boolean ofThatKind) {
        return switch (this) {
            case ANY -> true;
            case ONLY -> ofThatKind;
            case NEVER -> !ofThatKind;
        };
    }
}
