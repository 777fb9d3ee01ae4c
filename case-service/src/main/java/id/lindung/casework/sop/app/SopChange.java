package id.lindung.casework.sop.app;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions of a procedure.
 *
 * @param part where it lies
 * @param id of the step, document or ambiguity; null for the header
 * @param member what differs of it, its path in the document by dots; null where the whole came or went
 * @param before null where it was not
 * @param after null where it is no more
 */
public record SopChange(
        Kind kind,
        Part part,
        @Nullable String id,
        @Nullable String member,
        @Nullable JsonNode before,
        @Nullable JsonNode after) {

    /** What became of it. */
    public enum Kind {
        ADDED("added"),
        REMOVED("removed"),
        CHANGED("changed");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The code in JSON. */
        @JsonValue
        public String code() {
            return code;
        }
    }

    /** What it is of. */
    public enum Part {
        HEADER("header"),
        STEP("step"),
        DOCUMENT("document"),
        AMBIGUITY("ambiguity");

        private final String code;

        Part(String code) {
            this.code = code;
        }

        /** The code in JSON. */
        @JsonValue
        public String code() {
            return code;
        }
    }
}
