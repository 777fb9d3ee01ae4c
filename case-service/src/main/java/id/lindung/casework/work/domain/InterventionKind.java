package id.lindung.casework.work.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** Any of the five of pulang-pisau-direct-crisis, step 10. */
public enum InterventionKind {
    MEDIATION("mediation"),
    NEGOTIATION("negotiation"),
    INVESTIGATION("investigation"),
    INTERVENTION("intervention"),
    ACCOMPANIMENT("accompaniment");

    private final String code;

    InterventionKind(String code) {
        this.code = code;
    }

    /** The code in JSON, events and the database. */
    @JsonValue
    public String code() {
        return code;
    }
}
