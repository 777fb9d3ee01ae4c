package id.lindung.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Holds what the system answers against what was entered. */
public final class Comparison {

    private final Narrator narrator;
    private final List<String> differences = new ArrayList<>();
    private int compared;

    Comparison(Narrator narrator) {
        this.narrator = narrator;
    }

    /** Compares one thing; a difference is told at once, and makes the demonstration fail. */
    public void equal(String what, Object entered, Object answered) {
        compared++;
        if (!Objects.equals(entered.toString(), answered.toString())) {
            var difference = "%s: %s dimasukkan/entered, %s dijawab/answered".formatted(what, entered, answered);
            differences.add(difference);
            narrator.line("      ✗ " + difference);
        }
    }

    /** How many things were compared. */
    public int compared() {
        return compared;
    }

    /** What differs; nothing when all is well. */
    public List<String> differences() {
        return List.copyOf(differences);
    }
}
