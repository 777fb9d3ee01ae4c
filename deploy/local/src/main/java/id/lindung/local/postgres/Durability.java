package id.lindung.local.postgres;

import java.util.List;

/** What a commit promises. */
public enum Durability {
    /** A commit that was answered survives the loss of power. The server does not start otherwise. */
    FULL("on"),
    /** A commit survives nothing but a clean stop. For tests in which durability is not the point. */
    NONE("off");

    /** The settings that a promise of durability rests on. */
    static final List<String> SETTINGS = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final String value;

    Durability(String value) {
        this.value = value;
    }

    String value() {
        return value;
    }
}
